package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tenant itself. */
final class TenantCalls {

    private static final Set<String> PATHS = Set.of(
            "/name",
            "/hostnames/1",
            "/autoAssignCreateSharedSpacesRoleToProfessionals",
            "/autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals",
            "/autoAssignDataServicesContributorRoleToProfessionals",
            "/enableAnalyticCreation",
            "/enableAppOpeningFeedback");

    private final Tenant tenant;

    TenantCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                "api/v1/tenants/me",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                Reply.empty(302).header("Location", "/api/v1/tenants/" + tenant.id)));
        routes.add("GET", "api/v1/tenants/{id}", new CloudOperation(Tier.ONE, this::tenant));
        routes.add("PATCH", "api/v1/tenants/{id}", new CloudOperation(Tier.TWO, this::patch));
    }

    private Reply patch(Call call, CloudUser caller, Map<String, String> variables) throws IOException {
        checkId(variables);
        Access.checkAdmin(caller);
        Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
        for (String path : changes.keySet()) {
            if (!PATHS.contains(path)) {
                throw CloudErrors.badRequest("path cannot be replaced: " + path);
            }
        }
        return tenant.locked(t -> {
            changes.forEach((path, value) -> t.attributes.put(path.substring(1), value));
            t.attributes.put("lastUpdated", Times.format(Times.now(t.clock)));
            return Reply.empty(204);
        });
    }

    private Reply tenant(Call call, CloudUser caller, Map<String, String> variables) {
        checkId(variables);
        return tenant.locked(t -> Reply.json(200, t.json(call.origin())));
    }

    private void checkId(Map<String, String> variables) {
        if (!tenant.id.equals(variables.get("id"))) {
            throw CloudErrors.refuse(404, "TENANTS-8", "Tenant not found", "");
        }
    }
}
