package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups with their settings, roles and identity providers. */
final class DirectoryCalls {

    private static final String EVERYONE = "000000000000000000000001";

    private final Tenant tenant;

    DirectoryCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    static Map<String, @Nullable Object> settings(Tenant tenant) {
        String now = Times.format(tenant.created);
        return Json.object(
                "tenantId",
                tenant.id,
                "autoCreateGroups",
                false,
                "syncIdpGroups",
                false,
                "systemGroups",
                Json.object(
                        EVERYONE,
                        Json.object(
                                "id",
                                EVERYONE,
                                "name",
                                "com.qlik.Everyone",
                                "enabled",
                                true,
                                "assignedRoles",
                                List.of(),
                                "createdAt",
                                now,
                                "lastUpdatedAt",
                                now)),
                "links",
                Json.object("self", Json.object("href", "/api/v1/groups/settings")));
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                "api/v1/groups/settings",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> tenant.locked(t -> Reply.json(200, t.groupSettings))));
        routes.add("PATCH", "api/v1/groups/settings", new CloudOperation(Tier.TWO, this::patchSettings));
        new RecordCalls(
                        tenant,
                        "groups",
                        RecordKind.of("api/v1/groups", Ids::hex24, "name")
                                .unique("name")
                                .changed(204, 0)
                                .finished(this::finishGroup))
                .addTo(routes)
                .withFilterAction(routes);
        new RecordCalls(
                        tenant,
                        "roles",
                        RecordKind.of("api/v1/roles", Ids::hex24, "name")
                                .unique("name")
                                .changed(204, 0)
                                .finished(this::finishRole))
                .addTo(routes);
        new RecordCalls(
                        tenant,
                        "identity-providers",
                        RecordKind.of("api/v1/identity-providers", Ids::hex24, "protocol", "provider", "options")
                                .changed(204, 0)
                                .finished(this::finishProvider))
                .addTo(routes);
    }

    private Reply patchSettings(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Access.checkAdmin(user);
        Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
        return tenant.locked(t -> {
            changes.forEach((path, value) -> {
                if (List.of("/autoCreateGroups", "/syncIdpGroups").contains(path) && value instanceof Boolean) {
                    t.groupSettings.put(path.substring(1), value);
                } else if (path.equals("/systemGroups/" + EVERYONE + "/assignedRoles")) {
                    Map<String, @Nullable Object> everyone =
                            Json.nested(Json.nested(t.groupSettings, "systemGroups"), EVERYONE);
                    everyone.put("assignedRoles", Roles.resolve(t, Json.object("assignedRoles", value)));
                    everyone.put("lastUpdatedAt", Times.format(Times.now(t.clock)));
                } else {
                    throw CloudErrors.badRequest("cannot be replaced: " + path);
                }
            });
            return Reply.empty(204);
        });
    }

    private void finishGroup(Call call, CloudUser user, Map<String, @Nullable Object> group) {
        Access.checkAdmin(user);
        if (String.valueOf(group.get("name")).length() > 256) {
            throw CloudErrors.badRequest("name has more than 256 characters");
        }
        group.put("assignedRoles", Roles.resolve(tenant, group));
        group.putIfAbsent("status", "active");
        group.putIfAbsent("providerType", "idp");
        group.putIfAbsent("description", "");
        stamp(call, user, group, "groups");
    }

    /** As a login does when groups are created automatically. */
    static Map<String, @Nullable Object> createGroup(Tenant tenant, String name) {
        String now = Times.format(Times.now(tenant.clock));
        String id = Ids.hex24();
        Map<String, @Nullable Object> group = Json.object(
                "id",
                id,
                "name",
                name,
                "tenantId",
                tenant.id,
                "status",
                "active",
                "providerType",
                "idp",
                "description",
                "",
                "assignedRoles",
                List.of(),
                "createdAt",
                now,
                "lastUpdatedAt",
                now,
                "links",
                Json.object("self", Json.object("href", "/api/v1/groups/" + id)));
        tenant.records("groups").put(id, group);
        return group;
    }

    private void finishRole(Call call, CloudUser user, Map<String, @Nullable Object> role) {
        Access.checkAdmin(user);
        if ("default".equals(role.get("type"))) {
            throw CloudErrors.forbidden("default roles cannot be changed");
        }
        role.put("type", "custom");
        role.putIfAbsent("level", "user");
        role.putIfAbsent("description", "");
        role.put("canEdit", true);
        role.put("canDelete", true);
        stamp(call, user, role, "roles");
    }

    private void stamp(Call call, CloudUser user, Map<String, @Nullable Object> resource, String collection) {
        String now = Times.format(Times.now(tenant.clock));
        resource.put("tenantId", tenant.id);
        resource.putIfAbsent("createdAt", now);
        resource.putIfAbsent("createdBy", user.id());
        resource.put("lastUpdatedAt", now);
        resource.put("updatedBy", user.id());
        String href = call.origin() + "/api/v1/" + collection + "/" + resource.get("id");
        resource.put("links", Json.object("self", Json.object("href", href)));
    }

    /** Keys are not checked for being keys. */
    private void finishProvider(Call call, CloudUser user, Map<String, @Nullable Object> provider) {
        Access.checkAdmin(user);
        Map<String, @Nullable Object> options = Json.nested(provider, "options");
        if ("jwtAuth".equals(provider.get("protocol"))) {
            List<Map<String, @Nullable Object>> keys = Json.objects(options, "staticKeys");
            if (Json.text(options, "issuer") == null
                    || keys.size() != 1
                    || Json.text(keys.get(0), "kid") == null
                    || Json.text(keys.get(0), "pem") == null) {
                throw CloudErrors.badRequest("options needs an issuer and exactly one static key with kid and pem");
            }
            for (Map<String, @Nullable Object> other :
                    tenant.records("identity-providers").values()) {
                Map<String, @Nullable Object> others = Json.nested(other, "options");
                if (!String.valueOf(other.get("id")).equals(provider.get("id"))
                        && others.get("issuer") != null
                        && others.get("issuer").equals(options.get("issuer"))) {
                    throw CloudErrors.badRequest("an identity provider of this issuer exists");
                }
            }
        }
        List<String> tenants = Json.texts(provider, "tenantIds");
        if (!tenants.isEmpty() && !tenants.contains(tenant.id)) {
            throw CloudErrors.forbidden("tenantIds names another tenant");
        }
        String now = Times.format(Times.now(tenant.clock));
        provider.put("tenantIds", List.of(tenant.id));
        provider.putIfAbsent("active", true);
        provider.putIfAbsent("interactive", false);
        provider.putIfAbsent("clockToleranceSec", 5L);
        provider.putIfAbsent("created", now);
        provider.put("lastUpdated", now);
    }
}
