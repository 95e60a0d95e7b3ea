package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.TenantBinding;
import io.qlikoem.distribution.port.SpaceInspection;
import io.qlikoem.distribution.port.SpaceInspection.Access;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantIdentity;
import io.qlikoem.distribution.port.TenantInspection;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.QlikException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check of one tenant before a run: everything that is in the way of its deliveries, each with its remedy. */
final class TenantCheck {
    private final String tenant;
    private final TenantTarget target;
    private final Ledger ledger;
    private final String landingSpace;
    private final List<Finding> ofTenant = new ArrayList<>();
    private @Nullable TenantBinding newcomer;
    private final Map<String, List<Finding>> ofSpaces = new HashMap<>();
    private final Map<String, Map<String, List<TenantApp>>> strangers = new HashMap<>();

    TenantCheck(String tenant, TenantTarget target, Ledger ledger, String landingSpace) {
        this.tenant = tenant;
        this.target = target;
        this.ledger = ledger;
        this.landingSpace = landingSpace;
    }

    /** The tenant that answered, when one did that the ledger knows by no name yet. */
    Optional<TenantBinding> newcomer() {
        return Optional.ofNullable(newcomer);
    }

    /** What is in the way of each delivery: of the whole tenant first, then of its space, then of itself. */
    Map<PlannedDelivery, List<Finding>> findings(List<PlannedDelivery> deliveries, Map<String, Rollout> rollouts) {
        Map<PlannedDelivery, List<Finding>> own = new LinkedHashMap<>();
        try {
            checkIdentity(target.identify());
            TenantInspection inspection = target.inspect(spacesOf(deliveries));
            inspection.spaces().forEach(this::checkSpace);
            for (PlannedDelivery delivery : deliveries) {
                List<Finding> found = new ArrayList<>();
                checkSize(delivery, inspection, found);
                checkRequirements(delivery, inspection, rollouts, found);
                checkName(delivery, inspection, found);
                own.put(delivery, found);
            }
        } catch (QlikException e) {
            DeliveryError error = Failures.describe(e, Optional.empty());
            ofTenant.add(new Finding(tenant, Optional.empty(), error.message(), "mend it and check again"));
        }
        Map<PlannedDelivery, List<Finding>> all = new LinkedHashMap<>();
        for (PlannedDelivery delivery : deliveries) {
            List<Finding> together = new ArrayList<>(ofTenant);
            together.addAll(ofSpaces.getOrDefault(landingSpace, List.of()));
            together.addAll(ofSpaces.getOrDefault(delivery.space(), List.of()));
            together.addAll(own.getOrDefault(delivery, List.of()));
            all.put(delivery, together);
        }
        return all;
    }

    private Map<String, SpaceKind> spacesOf(List<PlannedDelivery> deliveries) {
        Map<String, SpaceKind> spaces = new LinkedHashMap<>();
        spaces.put(landingSpace, SpaceKind.SHARED);
        deliveries.forEach(each -> spaces.put(each.space(), SpaceKind.MANAGED));
        return spaces;
    }

    private void checkIdentity(TenantIdentity identity) {
        TenantBinding wanted = new TenantBinding(tenant, identity.tenantId());
        Optional<TenantBinding> standing = ledger.standingBinding(wanted);
        newcomer = standing.isEmpty() ? wanted : null;
        if (standing.filter(other -> !other.equals(wanted)).isPresent()) {
            ofTenant.add(new Finding(
                    tenant,
                    Optional.empty(),
                    TenantLane.wrongTenant(wanted, standing.get()),
                    "no delivery is made before that is right"));
        }
    }

    private void checkSpace(String name, SpaceInspection found) {
        SpaceKind wanted = name.equals(landingSpace) ? SpaceKind.SHARED : SpaceKind.MANAGED;
        List<Finding> findings = new ArrayList<>();
        if (found.space().filter(space -> space.kind() != wanted).isPresent()
                || (found.space().isEmpty() && !found.kindName().isEmpty())) {
            findings.add(new Finding(
                    tenant,
                    Optional.empty(),
                    "space '" + name + "' is a " + found.kindName() + " space, and a "
                            + wanted.name().toLowerCase(Locale.ROOT) + " one is needed",
                    "name another space, or rename that one"));
        } else if (found.access() == Access.REFUSED) {
            findings.add(new Finding(
                    tenant,
                    Optional.empty(),
                    "the client has no role in space '" + name + "' that lets it "
                            + (wanted == SpaceKind.SHARED ? "import" : "publish") + ", and may not take one",
                    "give its user the role " + (wanted == SpaceKind.SHARED ? "producer" : "publisher") + " there"));
        }
        ofSpaces.put(name, findings);
    }

    private void checkSize(PlannedDelivery delivery, TenantInspection inspection, List<Finding> found) {
        if (inspection.largestUploadBytes().isPresent()
                && delivery.app().bytes().orElse(0)
                        > inspection.largestUploadBytes().getAsLong()) {
            found.add(finding(
                    delivery,
                    "it has " + Bytes.describe(delivery.app().bytes().orElse(0)) + ", and the tenant takes "
                            + Bytes.describe(inspection.largestUploadBytes().getAsLong()),
                    "make it smaller, or book large-app capacity for the tenant"));
        }
    }

    private void checkRequirements(
            PlannedDelivery delivery, TenantInspection inspection, Map<String, Rollout> rollouts, List<Finding> found) {
        Requirements needs = Objects.requireNonNull(rollouts.get(delivery.distribution()), delivery.distribution())
                .requirements();
        inspection
                .extensions()
                .ifPresent(there -> Requirements.missing(needs.extensions(), there)
                        .forEach(name -> found.add(
                                finding(delivery, "extension '" + name + "' is missing", "upload it to the tenant"))));
        inspection
                .themes()
                .ifPresent(there -> Requirements.missing(needs.themes(), there)
                        .forEach(name -> found.add(
                                finding(delivery, "theme '" + name + "' is missing", "upload it to the tenant"))));
    }

    private void checkName(PlannedDelivery delivery, TenantInspection inspection, List<Finding> found) {
        Optional<TenantSpace> space = Optional.ofNullable(inspection.spaces().get(delivery.space()))
                .flatMap(SpaceInspection::space)
                .filter(each -> each.kind() == SpaceKind.MANAGED);
        if (space.isEmpty() || delivery.publishedAppId().isPresent()) {
            return;
        }
        List<TenantApp> named =
                strangers(space.get()).getOrDefault(delivery.app().name(), List.of());
        if (named.size() > 1 || (named.size() == 1 && !delivery.adoptsExisting())) {
            found.add(finding(
                    delivery,
                    "space '" + delivery.space() + "' already has "
                            + (named.size() == 1 ? "an app" : named.size() + " apps")
                            + " of this name that the ledger does not know",
                    named.size() == 1
                            ? "allow adopting existing apps to take it over, or rename or remove it"
                            : "remove or rename all but the one to take over"));
        }
    }

    /** Apps of the space that the ledger does not know, by name. One look for all deliveries. */
    private Map<String, List<TenantApp>> strangers(TenantSpace space) {
        Map<String, List<TenantApp>> found = strangers.get(space.id());
        if (found == null) {
            Set<String> ours = ourApps();
            found = target.findApps(space, "").stream()
                    .filter(app -> !ours.contains(app.id()))
                    .collect(Collectors.groupingBy(TenantApp::name));
            strangers.put(space.id(), found);
        }
        return found;
    }

    private Set<String> ourApps() {
        Set<String> ours = new HashSet<>();
        for (LedgerEntry entry : ledger.entries(List.of(tenant)).values()) {
            entry.publishedAppId().ifPresent(ours::add);
        }
        return ours;
    }

    private Finding finding(PlannedDelivery delivery, String problem, String remedy) {
        return new Finding(tenant, Optional.of(delivery.app().name()), problem, remedy);
    }
}
