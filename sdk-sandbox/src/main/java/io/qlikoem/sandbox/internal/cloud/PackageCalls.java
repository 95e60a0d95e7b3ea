package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Multipart;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Themes and extensions: zip files with a description, found by id or by name. */
final class PackageCalls {

    private static final String FILE = ".file";

    private final Tenant tenant;

    PackageCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        add(routes, "themes");
        add(routes, "extensions");
    }

    private void add(Routes<CloudOperation> routes, String type) {
        String path = "api/v1/" + type;
        routes.add(
                "GET",
                path,
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                tenant.locked(t -> Reply.json(200, Json.object("data", t.recordStates(type))))));
        routes.add("POST", path, new CloudOperation(Tier.TWO, (call, user, variables) -> save(call, user, type, null)));
        routes.add(
                "GET",
                path + "/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                tenant.locked(t -> Reply.json(200, RecordCalls.shown(find(type, variables))))));
        routes.add(
                "PATCH",
                path + "/{id}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> save(call, user, type, tenant.locked(t -> find(type, variables)))));
        routes.add(
                "DELETE",
                path + "/{id}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            t.records(type)
                                    .remove(String.valueOf(find(type, variables).get("id")));
                            return Reply.empty(204);
                        })));
        routes.add(
                "GET",
                path + "/{id}/file",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            if (find(type, variables).get(FILE) instanceof ByteString bytes) {
                                return Reply.bytes(200, "application/zip", bytes.toByteArray());
                            }
                            throw CloudErrors.notFound("no file");
                        })));
    }

    private Map<String, @Nullable Object> find(String type, Map<String, String> variables) {
        String wanted = variables.getOrDefault("id", "");
        return tenant.records(type).values().stream()
                .filter(one -> wanted.equals(one.get("id")) || wanted.equals(one.get("name")))
                .findFirst()
                .orElseThrow(() -> CloudErrors.notFound("not found"));
    }

    private Reply save(Call call, CloudUser user, String type, @Nullable Map<String, @Nullable Object> old)
            throws IOException {
        Multipart form = Multipart.read(call).orElseThrow(() -> CloudErrors.refuse(415, "Unsupported Media Type"));
        Multipart.Part file = form.part("file");
        String data = form.text("data");
        if (file == null && data == null) {
            throw CloudErrors.refuse(422, "HTTP-422", "Unprocessable Entity", "file or data is needed");
        }
        Map<String, @Nullable Object> described = new LinkedHashMap<>();
        if (file != null) {
            described.putAll(description(file.content()));
        }
        if (data != null) {
            described.putAll(parse(data.getBytes(StandardCharsets.UTF_8)));
        }
        return tenant.locked(t -> {
            Map<String, @Nullable Object> saved = old == null ? new LinkedHashMap<>() : old;
            Object name = described.getOrDefault("name", saved.get("name"));
            if (name == null || name.toString().isEmpty()) {
                throw CloudErrors.refuse(422, "HTTP-422", "Unprocessable Entity", "the name is missing");
            }
            if (t.records(type).values().stream().anyMatch(other -> other != old && name.equals(other.get("name")))) {
                throw CloudErrors.refuse(409, "HTTP-409", "Conflict", name + " already exists");
            }
            String now = Times.format(Times.now(t.clock));
            Object id = saved.getOrDefault("id", Ids.hex24());
            saved.putAll(described);
            saved.put("id", id);
            saved.putIfAbsent("type", type.equals("themes") ? "theme" : "visualization");
            saved.putIfAbsent("tags", List.of());
            saved.put("tenantId", t.id);
            saved.putIfAbsent("userId", user.id());
            saved.putIfAbsent("createdAt", now);
            saved.put("updateAt", now);
            if (file != null) {
                saved.put(FILE, file.content());
                saved.put("file", Json.object("md5", file.content().md5().hex(), "originalname", file.fileName()));
            }
            t.records(type).put(String.valueOf(id), saved);
            return Reply.json(old == null ? 201 : 200, RecordCalls.shown(saved));
        });
    }

    /** What the zip's own {@code .qext} file says. */
    private static Map<String, @Nullable Object> description(ByteString file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".qext")) {
                    Map<String, @Nullable Object> described = new LinkedHashMap<>(parse(zip.readAllBytes()));
                    described.put("qextFilename", entry.getName().replaceFirst("\\.qext$", ""));
                    return described;
                }
            }
        }
        return Map.of();
    }

    private static Map<String, @Nullable Object> parse(byte[] json) {
        try {
            return Json.parseObject(json);
        } catch (Json.NotJson e) {
            throw CloudErrors.refuse(422, "HTTP-422", "Unprocessable Entity", "the description is no JSON object");
        }
    }
}
