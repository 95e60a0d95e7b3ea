package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user of a tenant.
 *
 * @param clientId the OAuth client behind a bot user
 */
record CloudUser(
        String id,
        String tenantId,
        String subject,
        String name,
        String email,
        @Nullable String clientId,
        boolean tenantAdmin,
        Instant created) {

    Map<String, @Nullable Object> json(String origin) {
        Map<String, @Nullable Object> json = Json.object(
                "id", id,
                "tenantId", tenantId,
                "status", "active",
                "subject", subject,
                "name", name);
        if (clientId != null) {
            json.put("clientId", clientId);
        } else {
            json.put("email", email);
        }
        json.put(
                "assignedRoles",
                tenantAdmin
                        ? List.of(Json.object(
                                "id", "605a18af2ab08cdbfad09259",
                                "name", "TenantAdmin",
                                "type", "default",
                                "level", "admin"))
                        : List.of());
        json.put("assignedGroups", List.of());
        json.put("createdAt", Times.format(created));
        json.put("lastUpdatedAt", Times.format(created));
        json.put("links", Json.object("self", Json.object("href", origin + "/api/v1/users/" + id)));
        return json;
    }
}
