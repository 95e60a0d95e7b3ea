package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reloads of a tenant's apps, which go on by the clock. Guarded by the {@link Tenant}. */
final class Reloads {

    final Map<String, Reload> all = new LinkedHashMap<>();
    private final Tenant tenant;
    Duration duration = Duration.ZERO;
    int failing;

    Reloads(Tenant tenant) {
        this.tenant = tenant;
    }

    /** One reload. It is queued for the first tenth of its time. */
    static final class Reload {
        final String id = Ids.hex24();
        final App app;
        final String userId;
        final Map<String, @Nullable Object> asked;
        final Instant created;
        final Instant starts;
        final Instant ends;
        String status = "QUEUED";

        @Nullable
        Instant over;

        Reload(App app, String userId, Map<String, @Nullable Object> asked, Instant created, Duration duration) {
            this.app = app;
            this.userId = userId;
            this.asked = asked;
            this.created = created;
            this.starts = created.plus(duration.dividedBy(10));
            this.ends = created.plus(duration);
        }

        Map<String, @Nullable Object> json(String tenantId, String origin) {
            Instant end = over;
            Map<String, @Nullable Object> json = Json.object(
                    "id",
                    id,
                    "appId",
                    app.id,
                    "tenantId",
                    tenantId,
                    "userId",
                    userId,
                    "type",
                    "hub",
                    "status",
                    status,
                    "creationTime",
                    Times.format(created),
                    "partial",
                    Boolean.TRUE.equals(asked.get("partial")),
                    "weight",
                    asked.getOrDefault("weight", 1L),
                    "links",
                    Json.object("self", Json.object("href", origin + "/api/v1/reloads/" + id)));
            if (!status.equals("QUEUED")) {
                json.put("startTime", Times.format(starts));
            }
            if (end != null) {
                json.put("endTime", Times.format(end));
                json.put("engineTime", Times.format(end));
                json.put("log", "Reload ended with status " + status);
            }
            return json;
        }
    }

    boolean isPending(App app) {
        return all.values().stream().anyMatch(reload -> reload.app == app && reload.over == null);
    }

    Reload add(App app, CloudUser user, Map<String, @Nullable Object> asked) {
        Reload reload = new Reload(app, user.id(), asked, Times.now(tenant.clock), duration);
        all.put(reload.id, reload);
        return reload;
    }

    void settle() {
        Instant now = Times.now(tenant.clock);
        for (Reload reload : List.copyOf(all.values())) {
            if (reload.over != null) {
                continue;
            }
            if (!now.isBefore(reload.ends)) {
                end(reload);
            } else if (!now.isBefore(reload.starts)) {
                reload.status = "RELOADING";
            }
        }
    }

    private void end(Reload reload) {
        reload.over = reload.ends;
        App app = reload.app;
        if (failing > 0) {
            failing--;
            reload.status = "FAILED";
        } else {
            reload.status = "SUCCEEDED";
            app.lastReload = reload.ends.isAfter(app.lastReload) ? reload.ends : app.lastReload.plusMillis(1);
            app.modified = app.lastReload;
            if (tenant.apps.containsKey(app.id)) {
                tenant.items.changed(app);
            }
        }
        tenant.webhooks.announce("com.qlik.v1.app.reload.finished", app);
    }

    void cancel(Reload reload) {
        reload.status = "CANCELED";
        reload.over = Times.now(tenant.clock);
    }
}
