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
 * @param roles as users show them
 * @param groups likewise
 */
record CloudUser(
        String id,
        String tenantId,
        String subject,
        String name,
        String email,
        String status,
        @Nullable String clientId,
        List<Map<String, @Nullable Object>> roles,
        List<Map<String, @Nullable Object>> groups,
        Instant created) {

    boolean isIn(String groupId) {
        return groups.stream().anyMatch(group -> groupId.equals(group.get("id")));
    }

    CloudUser withGroups(List<Map<String, @Nullable Object>> others) {
        return new CloudUser(id, tenantId, subject, name, email, status, clientId, roles, others, created);
    }

    boolean tenantAdmin() {
        return roles.stream().anyMatch(role -> Roles.TENANT_ADMIN.equals(role.get("name")));
    }

    Map<String, @Nullable Object> json(String origin) {
        Map<String, @Nullable Object> json = Json.object(
                "id", id,
                "tenantId", tenantId,
                "status", status,
                "subject", subject,
                "name", name);
        if (clientId != null) {
            json.put("clientId", clientId);
        } else {
            json.put("email", email);
        }
        json.put("assignedRoles", roles);
        json.put("assignedGroups", groups);
        json.put("createdAt", Times.format(created));
        json.put("lastUpdatedAt", Times.format(created));
        json.put("links", Json.object("self", Json.object("href", origin + "/api/v1/users/" + id)));
        return json;
    }
}
