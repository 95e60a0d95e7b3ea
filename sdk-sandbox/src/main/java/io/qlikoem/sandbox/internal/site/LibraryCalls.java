package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Files of extensions and content libraries; the sandbox keeps their names and sizes. */
final class LibraryCalls {

    private final Repository repository;

    LibraryCalls(Repository repository) {
        this.repository = repository;
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("POST", "qrs/extension/upload", this::uploadExtension);
        routes.add(
                "DELETE",
                "qrs/extension/name/{name}",
                (call, user, variables) -> repository.locked(site -> {
                    Stored extension = named(site, StoredTypes.EXTENSION, variables);
                    site.stored(StoredTypes.EXTENSION).remove(extension.id);
                    site.announce(Change.DELETE, extension);
                    return Reply.empty(204);
                }));
        files(routes, "contentlibrary", StoredTypes.CONTENT_LIBRARY, "content");
        files(routes, "extension", StoredTypes.EXTENSION, "extensions");
    }

    private void files(Routes<QrsOperation> routes, String path, Stored.Type type, String root) {
        routes.add("POST", "qrs/" + path + "/{name}/uploadfile", (call, user, variables) -> {
            long size = call.bodyBytes().length;
            String file = external(call);
            return repository.locked(site -> {
                Stored library = named(site, type, variables);
                String address = "/" + root + "/" + library.name + "/" + file;
                List<Map<String, @Nullable Object>> references = without(library, address);
                if (references.size()
                                < Json.objects(library.fields, "references").size()
                        && !call.query().flag("overwrite")) {
                    throw QrsReplies.badRequest("The file exists: " + file);
                }
                references.add(Json.object(
                        "logicalPath", address,
                        "externalPath", address,
                        "fileName", file,
                        "size", size,
                        "serveOptions", 0L,
                        "staticContentDataType", 0L));
                changed(site, library, references, user);
                return Reply.json(201, Json.object("value", address));
            });
        });
        routes.add("DELETE", "qrs/" + path + "/{name}/deletecontent", (call, user, variables) -> {
            String file = external(call);
            return repository.locked(site -> {
                Stored library = named(site, type, variables);
                String address = "/" + root + "/" + library.name + "/" + file;
                List<Map<String, @Nullable Object>> references = without(library, address);
                if (references.size()
                        == Json.objects(library.fields, "references").size()) {
                    throw QrsReplies.notFound();
                }
                changed(site, library, references, user);
                return Reply.empty(204);
            });
        });
    }

    private static String external(Call call) {
        String file = call.query().value("externalpath", "");
        if (file.isEmpty()) {
            throw QrsReplies.badRequest("Missing parameter value(s)");
        }
        return file;
    }

    private static List<Map<String, @Nullable Object>> without(Stored library, String address) {
        List<Map<String, @Nullable Object>> left = new ArrayList<>(Json.objects(library.fields, "references"));
        left.removeIf(reference -> address.equals(reference.get("logicalPath")));
        return left;
    }

    private static void changed(
            Repository site, Stored library, List<Map<String, @Nullable Object>> references, SiteUser user) {
        library.fields.put("references", references);
        library.touch(user, site.clock);
        site.announce(Change.UPDATE, library, "references", "modifiedDate");
    }

    private static Stored named(Repository site, Stored.Type type, Map<String, String> variables) {
        return Repository.byName(site.stored(type), variables.getOrDefault("name", ""))
                .orElseThrow(QrsReplies::notFound);
    }

    /** Each description in the zip is an extension of its own. */
    private Reply uploadExtension(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(call.bodyBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".qext")) {
                    names.add(entry.getName().replaceFirst("^.*/", "").replaceFirst("\\.qext$", ""));
                }
            }
        }
        if (names.isEmpty()) {
            throw QrsReplies.badRequest("The file is no extension: it has no qext file");
        }
        boolean replace = call.query().flag("replace");
        return repository.locked(site -> {
            List<Map<String, @Nullable Object>> made = new ArrayList<>();
            for (String name : names) {
                if (replace) {
                    site.stored(StoredTypes.EXTENSION).values().removeIf(old -> old.name.equals(name));
                }
                made.add(StoredCalls.add(site, StoredTypes.EXTENSION, Json.object("name", name), user)
                        .full());
            }
            return Reply.json(201, made);
        });
    }
}
