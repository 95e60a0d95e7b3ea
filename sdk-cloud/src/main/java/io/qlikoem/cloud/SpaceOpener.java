package io.qlikoem.cloud;

import io.qlikoem.cloud.spaces.AssigneeType;
import io.qlikoem.cloud.spaces.AssignmentRoles;
import io.qlikoem.cloud.spaces.NewAssignment;
import io.qlikoem.cloud.spaces.NewSpace;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.spaces.SpaceAssignment;
import io.qlikoem.cloud.spaces.SpaceMeta;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.cloud.spaces.SpaceType;
import io.qlikoem.cloud.spaces.SpacesApi;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.error.ConflictException;
import io.qlikoem.error.QlikConfigurationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Finds or makes a space and sees to it that the client may do its work there. */
final class SpaceOpener {
    private final String peer;
    private final SpacesApi spaces;
    private final Supplier<String> ownUserId;

    SpaceOpener(String peer, SpacesApi spaces, Supplier<String> ownUserId) {
        this.peer = peer;
        this.spaces = spaces;
        this.ownUserId = ownUserId;
    }

    TenantSpace open(String name, SpaceKind kind) {
        Optional<Space> found = spaces.named(name);
        if (found.isEmpty()) {
            try {
                // Whoever makes a space owns it and has every role there.
                return opened(create(name, kind), kind);
            } catch (ConflictException taken) {
                // Somebody else made it between our look and our request; or it is one that we may not see.
                found = Optional.of(spaces.named(name).orElseThrow(() -> taken));
            }
        }
        Space space = found.get();
        requireKind(space, kind);
        ensureRole(space, kind);
        return opened(space, kind);
    }

    private Space create(String name, SpaceKind kind) {
        return spaces.create(NewSpace.builder().name(name).type(typeOf(kind)).build());
    }

    private static TenantSpace opened(Space space, SpaceKind kind) {
        return new TenantSpace(space.id(), space.name(), kind);
    }

    private void requireKind(Space space, SpaceKind kind) {
        if (space.type() != typeOf(kind)) {
            throw new QlikConfigurationException(
                    peer,
                    "space '" + space.name() + "' is a " + named(space.type()) + " space, but a " + named(typeOf(kind))
                            + " space is needed",
                    "name another space, or rename that one");
        }
    }

    private void ensureRole(Space space, SpaceKind kind) {
        Set<String> enough = enough(kind);
        List<String> roles = space.meta().map(SpaceMeta::roles).orElse(List.of());
        if (roles.stream().anyMatch(enough::contains)) {
            return;
        }
        String user = ownUserId.get();
        if (space.ownerId().filter(user::equals).isPresent()) {
            return;
        }
        Optional<SpaceAssignment> own = assignment(space, user);
        if (own.isPresent()) {
            extend(space, own.get(), kind);
            return;
        }
        try {
            spaces.assign(
                    space.id(),
                    NewAssignment.builder()
                            .type(AssigneeType.USER)
                            .assigneeId(user)
                            .addRole(wanted(kind))
                            .build());
        } catch (ConflictException assigned) {
            extend(space, assignment(space, user).orElseThrow(() -> assigned), kind);
        }
    }

    private Optional<SpaceAssignment> assignment(Space space, String user) {
        return spaces.assignments(space.id(), user, SpacesApi.PAGE).stream()
                .filter(each -> each.assigneeId().equals(user))
                .findFirst();
    }

    private void extend(Space space, SpaceAssignment own, SpaceKind kind) {
        if (own.roles().stream().anyMatch(enough(kind)::contains)) {
            return;
        }
        Set<String> roles = new TreeSet<>(own.roles());
        roles.add(wanted(kind));
        spaces.reassign(
                space.id(), own.id(), AssignmentRoles.builder().roles(roles).build());
    }

    /** Roles that let the client import (shared) or publish (managed); a facilitator alone may not publish. */
    static Set<String> enough(SpaceKind kind) {
        return switch (kind) {
            case SHARED -> Set.of(SpaceRole.PRODUCER, SpaceRole.CODEVELOPER, SpaceRole.FACILITATOR);
            case MANAGED -> Set.of(SpaceRole.PUBLISHER);
        };
    }

    private static String wanted(SpaceKind kind) {
        return kind == SpaceKind.SHARED ? SpaceRole.PRODUCER : SpaceRole.PUBLISHER;
    }

    private static SpaceType typeOf(SpaceKind kind) {
        return kind == SpaceKind.SHARED ? SpaceType.SHARED : SpaceType.MANAGED;
    }

    private static String named(SpaceType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
