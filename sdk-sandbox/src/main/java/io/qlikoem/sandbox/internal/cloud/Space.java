package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A space and who has which role in it. Guarded by the {@link Tenant}. */
final class Space {

    static final Map<String, List<String>> ROLES = Map.of(
            "shared", List.of("codeveloper", "consumer", "dataconsumer", "facilitator", "producer"),
            "managed",
                    List.of(
                            "basicconsumer",
                            "consumer",
                            "contributor",
                            "dataconsumer",
                            "facilitator",
                            "operator",
                            "publisher"),
            "data",
                    List.of(
                            "consumer",
                            "dataconsumer",
                            "datapreview",
                            "facilitator",
                            "operator",
                            "producer",
                            "publisher"));

    private static final Set<String> EDITORS = Set.of("facilitator", "producer", "codeveloper");

    final String id = Ids.hex24();
    final String type;
    final String tenantId;
    final String createdBy;
    final Instant created;
    Instant updated;
    String name;
    String description;
    String ownerId;
    final Map<String, Assignment> assignments = new LinkedHashMap<>();

    Space(String name, String type, String description, CloudUser owner, Instant created) {
        this.name = name;
        this.type = type;
        this.description = description;
        this.ownerId = owner.id();
        this.tenantId = owner.tenantId();
        this.createdBy = owner.id();
        this.created = created;
        this.updated = created;
    }

    boolean isManaged() {
        return type.equals("managed");
    }

    List<String> assignableRoles() {
        return ROLES.getOrDefault(type, List.of());
    }

    /** Roles without those that ownership brings. */
    Set<String> rolesOf(CloudUser user) {
        Set<String> roles = new TreeSet<>();
        for (Assignment assignment : assignments.values()) {
            if (assignment.assigneeId.equals(user.id()) || user.isIn(assignment.assigneeId)) {
                roles.addAll(assignment.roles);
            }
        }
        return roles;
    }

    boolean isOwner(CloudUser user) {
        return ownerId.equals(user.id());
    }

    /** Make, import, change and export apps in a shared space. An administrator's role alone is not enough. */
    boolean mayEdit(CloudUser user) {
        return isOwner(user) || rolesOf(user).stream().anyMatch(EDITORS::contains);
    }

    /** Publish into a managed space. An administrator's role alone is not enough. */
    boolean mayPublish(CloudUser user) {
        return isOwner(user) || rolesOf(user).contains("publisher");
    }

    /** Add members, change and delete the space. */
    boolean mayAdminister(CloudUser user) {
        return isOwner(user) || user.tenantAdmin() || rolesOf(user).contains("facilitator");
    }

    boolean maySee(CloudUser user) {
        return isOwner(user) || user.tenantAdmin() || !rolesOf(user).isEmpty();
    }

    Map<String, @Nullable Object> json(CloudUser reader, String origin) {
        List<String> actions = new ArrayList<>(List.of("read"));
        if (mayAdminister(reader)) {
            actions.addAll(List.of("change_owner", "create", "delete", "update"));
        }
        if (isManaged() && mayPublish(reader)) {
            actions.add("publish");
        }
        return Json.object(
                "id", id,
                "type", type,
                "ownerId", ownerId,
                "tenantId", tenantId,
                "name", name,
                "description", description,
                "meta",
                        Json.object(
                                "actions",
                                actions,
                                "roles",
                                List.copyOf(isOwner(reader) ? assignableRoles() : rolesOf(reader)),
                                "assignableRoles",
                                mayAdminister(reader) ? assignableRoles() : List.of()),
                "links",
                        Json.object(
                                "self", Json.object("href", origin + "/api/v1/spaces/" + id),
                                "assignments", Json.object("href", origin + "/api/v1/spaces/" + id + "/assignments")),
                "createdAt", Times.format(created),
                "createdBy", createdBy,
                "updatedAt", Times.format(updated));
    }

    /** One member's roles. */
    static final class Assignment {
        final String id = Ids.hex24();
        final String type;
        final String assigneeId;
        final String createdBy;
        final Instant created;
        Instant updated;
        List<String> roles;

        Assignment(String type, String assigneeId, List<String> roles, String createdBy, Instant created) {
            this.type = type;
            this.assigneeId = assigneeId;
            this.roles = List.copyOf(roles);
            this.createdBy = createdBy;
            this.created = created;
            this.updated = created;
        }

        Map<String, @Nullable Object> json(Space space, String origin) {
            String spaceLink = origin + "/api/v1/spaces/" + space.id;
            return Json.object(
                    "id", id,
                    "type", type,
                    "assigneeId", assigneeId,
                    "roles", roles,
                    "spaceId", space.id,
                    "tenantId", space.tenantId,
                    "createdAt", Times.format(created),
                    "createdBy", createdBy,
                    "updatedAt", Times.format(updated),
                    "updatedBy", createdBy,
                    "links",
                            Json.object(
                                    "self", Json.object("href", spaceLink + "/assignments/" + id),
                                    "space", Json.object("href", spaceLink)));
        }
    }
}
