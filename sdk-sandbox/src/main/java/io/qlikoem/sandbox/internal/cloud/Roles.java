package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roles that every tenant has from the beginning, and references to roles. */
final class Roles {

    static final String TENANT_ADMIN = "TenantAdmin";

    private static final List<String> ADMIN = List.of(TENANT_ADMIN, "AnalyticsAdmin", "AuditAdmin", "DataAdmin");
    private static final List<String> USER = List.of(
            "AutomationCreator",
            "DataServicesContributor",
            "Developer",
            "ManagedSpaceCreator",
            "PrivateAnalyticsContentCreator",
            "SharedSpaceCreator");

    private Roles() {}

    static void addTo(Tenant tenant) {
        ADMIN.forEach(name -> add(tenant, name, "admin"));
        USER.forEach(name -> add(tenant, name, "user"));
    }

    private static void add(Tenant tenant, String name, String level) {
        String id = name.equals(TENANT_ADMIN) ? "605a18af2ab08cdbfad09259" : Ids.hex24();
        String now = Times.format(tenant.created);
        Map<String, @Nullable Object> role = Json.object(
                "id",
                id,
                "name",
                name,
                "type",
                "default",
                "level",
                level,
                "description",
                name,
                "permissions",
                List.of(),
                "canEdit",
                false,
                "canDelete",
                false,
                "fullUser",
                true,
                "tenantId",
                tenant.id,
                "createdAt",
                now,
                "lastUpdatedAt",
                now,
                "links",
                Json.object("self", Json.object("href", "/api/v1/roles/" + id)));
        tenant.records("roles").put(id, role);
    }

    /** What users and groups show of the roles that are referred to by id or name; 400 for one that is not there. */
    static List<Map<String, @Nullable Object>> resolve(Tenant tenant, Map<String, @Nullable Object> body) {
        List<Map<String, @Nullable Object>> roles = new ArrayList<>();
        for (Map<String, @Nullable Object> reference : Json.objects(body, "assignedRoles")) {
            Map<String, @Nullable Object> role = tenant.records("roles").values().stream()
                    .filter(known -> String.valueOf(known.get("id")).equals(reference.get("id"))
                            || String.valueOf(known.get("name")).equals(reference.get("name")))
                    .findFirst()
                    .orElseThrow(() -> CloudErrors.badRequest("unknown role " + reference));
            roles.add(Json.object(
                    "id",
                    role.get("id"),
                    "name",
                    role.get("name"),
                    "type",
                    role.get("type"),
                    "level",
                    role.get("level")));
        }
        return roles;
    }

    static List<Map<String, @Nullable Object>> named(Tenant tenant, String name) {
        return resolve(tenant, Json.object("assignedRoles", List.of(Json.object("name", name))));
    }
}
