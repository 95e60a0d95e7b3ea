package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tasks. They start when they are told to; the sandbox keeps their schedules but does not follow them. */
final class ScheduleCalls {

    private static final String PATH = "api/v1/tasks";

    private final Tenant tenant;

    ScheduleCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        new RecordCalls(
                        tenant,
                        "tasks",
                        RecordKind.of(PATH, Ids::uuid, "name", "specVersion")
                                .paged(Pager.Style.PAGE, 20)
                                .changed(0, 200)
                                .finished(this::finish))
                .addTo(routes);
        routes.add(
                "POST",
                PATH + "/{id}/actions/start",
                new CloudOperation(Tier.TWO, (call, user, variables) -> tenant.locked(t -> start(user, variables))));
    }

    private void finish(Call call, CloudUser user, Map<String, @Nullable Object> task) {
        App app = app(task);
        if (app != null && !app.mayEdit(user) && (app.space == null || !app.space.mayPublish(user))) {
            throw CloudErrors.forbidden("not allowed to reload the app");
        }
        task.putIfAbsent("enabled", false);
        task.put("resourceId", app == null ? "" : app.id);
    }

    private Reply start(CloudUser user, Map<String, String> variables) {
        Map<String, @Nullable Object> task =
                RecordCalls.find(tenant.records("tasks"), variables.getOrDefault("id", ""));
        App app = app(task);
        if (app != null && !tenant.reloads.isPending(app)) {
            tenant.reloads.add(app, user, Map.of());
        }
        return Reply.json(
                200,
                Json.object(
                        "status_code",
                        200L,
                        "code",
                        "CHO-000",
                        "message",
                        "",
                        "context",
                        "StartTask",
                        "timestamp",
                        Times.format(Times.now(tenant.clock)),
                        "value",
                        null));
    }

    /** The app of the first action that names one. */
    private @Nullable App app(Map<String, @Nullable Object> task) {
        for (Map<String, @Nullable Object> state : Json.objects(task, "states")) {
            for (Map<String, @Nullable Object> event : Json.objects(state, "onEvents")) {
                for (Map<String, @Nullable Object> action : Json.objects(event, "actions")) {
                    String appId = Json.text(Json.nested(Json.nested(action, "functionRef"), "arguments"), "appId");
                    if (appId != null) {
                        return tenant.apps.get(appId);
                    }
                }
            }
        }
        return null;
    }
}
