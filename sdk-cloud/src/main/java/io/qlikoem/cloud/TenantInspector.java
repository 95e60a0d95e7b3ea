package io.qlikoem.cloud;

import io.qlikoem.cloud.extensions.Extension;
import io.qlikoem.cloud.quotas.Quota;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.spaces.SpaceMeta;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.cloud.themes.Theme;
import io.qlikoem.cloud.users.AssignedRole;
import io.qlikoem.cloud.users.User;
import io.qlikoem.distribution.port.SpaceInspection;
import io.qlikoem.distribution.port.SpaceInspection.Access;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantInspection;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.error.AccessDeniedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Looks at what a delivery needs in a tenant: a few reads, nothing else. */
final class TenantInspector {
    /** Largest app file, in bytes; -1 is no limit. */
    private static final String UPLOAD_QUOTA = "app_upload_disk_size";

    /** They may add themselves to any space. */
    private static final Set<String> MEMBER_GIVERS = Set.of("TenantAdmin", "AnalyticsAdmin");

    private final AdministrationApis administration;
    private final ContentApis content;

    TenantInspector(AdministrationApis administration, ContentApis content) {
        this.administration = administration;
        this.content = content;
    }

    TenantInspection inspect(Map<String, SpaceKind> wanted) {
        User me = administration.users().me();
        Map<String, SpaceInspection> spaces = new LinkedHashMap<>();
        wanted.forEach((name, kind) -> spaces.put(
                name,
                content.spaces()
                        .named(name)
                        .map(space -> inspection(space, kind, me))
                        .orElseGet(SpaceInspection::none)));
        return new TenantInspection(spaces, largestUpload(), extensions(), themes());
    }

    private static SpaceInspection inspection(Space space, SpaceKind wanted, User me) {
        Optional<SpaceKind> kind =
                switch (space.type()) {
                    case SHARED -> Optional.of(SpaceKind.SHARED);
                    case MANAGED -> Optional.of(SpaceKind.MANAGED);
                    default -> Optional.empty();
                };
        return new SpaceInspection(
                kind.map(is -> new TenantSpace(space.id(), space.name(), is)),
                space.type().name().toLowerCase(Locale.ROOT),
                access(space, wanted, me));
    }

    private static Access access(Space space, SpaceKind wanted, User me) {
        List<String> roles = space.meta().map(SpaceMeta::roles).orElse(List.of());
        if (space.ownerId().filter(me.id()::equals).isPresent()
                || roles.stream().anyMatch(SpaceOpener.enough(wanted)::contains)) {
            return Access.ENOUGH;
        }
        // A client's bot user does not always tell its roles; then the space tells what it may do there, if anybody
        // does.
        boolean givesMembers = roles.contains(SpaceRole.FACILITATOR)
                || (me.assignedRoles().isEmpty() && mayChange(space))
                || me.assignedRoles().stream().map(AssignedRole::name).anyMatch(MEMBER_GIVERS::contains);
        return givesMembers ? Access.CAN_BE_TAKEN : Access.REFUSED;
    }

    private static boolean mayChange(Space space) {
        List<String> actions = space.meta().map(SpaceMeta::actions).orElse(List.of());
        return actions.isEmpty() || actions.contains("update");
    }

    private OptionalLong largestUpload() {
        try {
            return administration.quotas().list(null).stream()
                    .filter(quota -> quota.id().equals(UPLOAD_QUOTA))
                    .map(Quota::attributes)
                    .filter(limit -> limit.quota() >= 0)
                    .mapToLong(limit -> (long) limit.quota())
                    .findFirst();
        } catch (AccessDeniedException untold) {
            return OptionalLong.empty();
        }
    }

    private Optional<Set<String>> extensions() {
        return names(() -> administration.extensions().list().stream()
                .map(Extension::name)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private Optional<Set<String>> themes() {
        return names(() -> administration.themes().list().stream()
                .map(Theme::name)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    /** A client that may not look at them tells nothing; that is no reason to hold a delivery back. */
    private static Optional<Set<String>> names(Supplier<Set<String>> look) {
        try {
            return Optional.of(look.get());
        } catch (AccessDeniedException untold) {
            return Optional.empty();
        }
    }
}
