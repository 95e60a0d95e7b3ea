package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.BlobStore;
import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.content.Label;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.ConnectionCut;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.InterruptedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Exports of apps: a blocking start, a download that works once and only for the same user, and a cancel. */
public final class Exports {

    private static final String SERVER_NODE = "80db9b97-8ea2-4208-a79a-c46b7e16c38c";

    private final Repository repository;
    private final SiteSwitches switches;
    private final BlobStore blobs;
    private final Map<String, CountDownLatch> running = new ConcurrentHashMap<>();
    private final Map<String, TempContent> waiting = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    public Exports(Repository repository, SiteSwitches switches, BlobStore blobs) {
        this.repository = repository;
        this.switches = switches;
        this.blobs = blobs;
    }

    /** Exports that reached a download path, by app id. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    SiteSwitches switches() {
        return switches;
    }

    Collection<TempContent> waiting() {
        waiting.values().removeIf(entry -> entry.isExpired(repository.clock));
        return List.copyOf(waiting.values());
    }

    /** How many exported files were not fetched and can be still. */
    public int waitingCount() {
        return waiting().size();
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("POST", "qrs/app/{id}/export/{token}", this::start);
        routes.add("DELETE", "qrs/app/{id}/export/{token}", this::cancel);
    }

    private Reply start(Call call, SiteUser user, Map<String, String> variables) throws InterruptedIOException {
        String id = EntityLists.guid(variables.getOrDefault("id", ""));
        String token = EntityLists.guid(variables.getOrDefault("token", ""));
        String scope = call.query().value("exportscope", "approved").toLowerCase(java.util.Locale.ROOT);
        if (!List.of("all", "published", "approved").contains(scope)) {
            throw QrsReplies.badRequest("Invalid value of exportscope: " + scope);
        }
        boolean allowed = repository.locked(site -> {
            App app = site.apps.get(id);
            if (app == null) {
                throw QrsReplies.notFound();
            }
            return ExportRules.allow(site, user, app);
        });
        if (!allowed) {
            throw QrsReplies.refuse(403, "Forbidden");
        }
        if (SiteSwitches.take(switches.failingExports)) {
            throw QrsReplies.refuse(500, "Internal Server Error: Failed to export app.");
        }
        if (isCancelledWhileWriting(token)) {
            return Reply.json(201, answer(token, id, "", true));
        }
        if (SiteSwitches.take(switches.reloadingExports)) {
            repository.reload(id);
        }
        TempContent file = repository.locked(site -> {
            App app = site.apps.get(id);
            if (app == null) {
                throw QrsReplies.notFound();
            }
            Label label = new Label(app.name, app.lastReload());
            return new TempContent(app.name + ".qvf", app.content(app.version()), label, user, site.clock);
        });
        waiting.put(file.id, file);
        counts.merge(id, 1, Integer::sum);
        String encoded = URLEncoder.encode(file.name, StandardCharsets.UTF_8).replace("+", "%20");
        String path = "/tempcontent/" + file.id + "/" + encoded + "?serverNodeId=" + SERVER_NODE;
        return Reply.json(201, answer(token, id, path, false));
    }

    private boolean isCancelledWhileWriting(String token) throws InterruptedIOException {
        if (switches.exportDuration.isZero()) {
            return false;
        }
        CountDownLatch cancelled = new CountDownLatch(1);
        running.put(token, cancelled);
        try {
            return cancelled.await(switches.exportDuration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the sandbox is closing");
        } finally {
            running.remove(token);
        }
    }

    private Reply cancel(Call call, SiteUser user, Map<String, String> variables) {
        String token = EntityLists.guid(variables.getOrDefault("token", ""));
        CountDownLatch export = running.remove(token);
        if (export != null) {
            export.countDown();
        }
        return Reply.json(200, answer(token, variables.getOrDefault("id", ""), "", export != null));
    }

    /** {@code /tempcontent/{id}/{name}}, which stands outside the repository's own paths. */
    Reply download(Call call, SiteUser user) {
        List<String> path = call.segments();
        if (!call.method().equals("GET") || path.size() != 3) {
            throw QrsReplies.notFound();
        }
        TempContent file = waiting.get(path.get(1).toLowerCase(java.util.Locale.ROOT));
        if (file == null || file.isExpired(repository.clock)) {
            throw QrsReplies.notFound();
        }
        if (!file.owner.isSameAs(user)) {
            throw QrsReplies.refuse(403, "Forbidden");
        }
        if (switches.downloadNeedsServerNode && !SERVER_NODE.equals(call.query().value("serverNodeId"))) {
            throw QrsReplies.notFound();
        }
        if (waiting.remove(file.id) == null) {
            throw QrsReplies.notFound();
        }
        Content content = file.content;
        long size = content.size();
        boolean chunked = switches.download == SiteSwitches.Download.CHUNKED;
        boolean cut = SiteSwitches.take(switches.cutDownloads);
        return Reply.stream(200, "application/vnd.qlik.sense.app", chunked ? Reply.CHUNKED : size, out -> {
            if (cut) {
                content.writeTo(new CutOutput(out, size / 2));
                throw new ConnectionCut();
            }
            if (content.isLabelled()) {
                content.writeTo(out);
            } else {
                blobs.send(content, file.label, out);
            }
        });
    }

    private static Map<String, @org.jspecify.annotations.Nullable Object> answer(
            String token, String appId, String downloadPath, boolean cancelled) {
        return new LinkedHashMap<>(Json.object(
                "exportToken", token,
                "appId", appId,
                "downloadPath", downloadPath,
                "cancelled", cancelled,
                "schemaPath", "AppExportResponse"));
    }
}
