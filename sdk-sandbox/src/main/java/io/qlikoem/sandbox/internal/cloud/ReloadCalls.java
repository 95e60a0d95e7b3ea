package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.cloud.Reloads.Reload;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reloading apps and following it. */
final class ReloadCalls {

    private static final String PATH = "api/v1/reloads";

    private final Tenant tenant;

    ReloadCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", PATH, new CloudOperation(Tier.RELOAD, this::create));
        routes.add("GET", PATH, new CloudOperation(Tier.ONE, this::list));
        routes.add(
                "GET",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(
                                t -> Reply.json(200, find(variables).json(t.id, call.origin())))));
        routes.add(
                "POST",
                PATH + "/{id}/actions/cancel",
                new CloudOperation(
                        Tier.RELOAD,
                        (call, user, variables) -> tenant.locked(t -> {
                            Reload reload = find(variables);
                            if (reload.over != null) {
                                throw CloudErrors.refuse(409, "RELOADS-010", "The reload is over", "");
                            }
                            t.reloads.cancel(reload);
                            return Reply.empty(204);
                        })));
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String appId = CloudBodies.required(body, "appId");
        return tenant.locked(t -> {
            App app = t.apps.get(appId);
            if (app == null || !app.maySee(user)) {
                throw CloudErrors.notFound("app not found");
            }
            Space space = app.space;
            if (!app.mayEdit(user) && (space == null || !space.mayPublish(user))) {
                throw CloudErrors.refuse(403, "RELOADS-003", "Not allowed to reload this app", "");
            }
            if (t.reloads.isPending(app)) {
                throw CloudErrors.refuse(429, "RELOADS-007", "A reload of this app is already pending", "");
            }
            return Reply.json(201, t.reloads.add(app, user, body).json(t.id, call.origin()));
        });
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        String appId = call.query().value("appId", "");
        if (appId.isEmpty() && !user.tenantAdmin()) {
            throw CloudErrors.badRequest("appId is required");
        }
        ScimFilter filter = ScimFilter.parse(call.query().value("filter"));
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> reloads = new ArrayList<>();
            for (Reload reload : t.reloads.all.values()) {
                if (appId.isEmpty() || reload.app.id.equals(appId)) {
                    Map<String, @Nullable Object> json = reload.json(t.id, call.origin());
                    if (!call.query().flag("log")) {
                        json.remove("log");
                    }
                    reloads.add(json);
                }
            }
            reloads.removeIf(reload -> !filter.test(reload));
            Collections.reverse(reloads);
            return Reply.json(200, RecordCalls.listBody(call, reloads, Pager.Style.NEXT_PREV, 10));
        });
    }

    private Reload find(Map<String, String> variables) {
        Reload reload = tenant.reloads.all.get(variables.getOrDefault("id", ""));
        if (reload == null) {
            throw CloudErrors.notFound("reload not found");
        }
        return reload;
    }
}
