package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.error.QlikConfigurationException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns distributions into planned deliveries: one look at the site for each selection, one at the ledger. */
final class Planner {
    private final AppSource site;
    private final Map<String, Tenant> tenants;
    private final Ledger ledger;
    private final Clock clock;

    Planner(AppSource site, Map<String, Tenant> tenants, Ledger ledger, Clock clock) {
        this.site = site;
        this.tenants = tenants;
        this.ledger = ledger;
        this.clock = clock;
    }

    List<PlannedDelivery> plan(List<Distribution> distributions) {
        distributions.forEach(this::requireKnownTenants);
        Map<DeliveryKey, Wish> wishes = new LinkedHashMap<>();
        Map<AppSelection, List<SourceApp>> answers = new LinkedHashMap<>();
        for (Distribution distribution : distributions) {
            List<SourceApp> apps = answers.computeIfAbsent(distribution.apps(), site::apps);
            if (apps.isEmpty()) {
                throw nothingSelected(distribution);
            }
            List<Wish> wished = wishes(distribution, apps);
            if (wished.isEmpty()) {
                throw nobodySelected(distribution);
            }
            // Two distributions may ask for the same delivery; it is made once.
            wished.forEach(wish -> wishes.putIfAbsent(wish.key(), wish));
        }
        Map<DeliveryKey, LedgerEntry> known = ledger.entries(
                wishes.keySet().stream().map(DeliveryKey::tenant).distinct().toList());
        List<PlannedDelivery> decided = wishes.values().stream()
                .map(wish -> decide(wish, Optional.ofNullable(known.get(wish.key()))))
                .toList();
        return importsLeft(decided).defer(decided, known);
    }

    /** Asks the ledger only when one of the tenants has a cap and an import planned. */
    private ImportsLeft importsLeft(List<PlannedDelivery> decided) {
        Map<String, Integer> caps = new LinkedHashMap<>();
        for (PlannedDelivery delivery : decided) {
            if (delivery.imports()) {
                Tenant tenant = Objects.requireNonNull(tenants.get(delivery.tenant()), delivery.tenant());
                tenant.importsPerDay().ifPresent(cap -> caps.put(tenant.name(), cap));
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ImportsLeft(today, caps, caps.isEmpty() ? Map.of() : ledger.imports(caps.keySet(), today));
    }

    /** Decides what one delivery needs. Pure: no I/O and no clock, so every row of the table is one test. */
    static PlannedDelivery decide(Wish wish, Optional<LedgerEntry> known) {
        Optional<String> published = known.flatMap(LedgerEntry::publishedAppId);
        if (wish.blocker().isPresent()) {
            return wish.planned(Action.BLOCKED, published);
        }
        if (known.flatMap(LedgerEntry::pinnedVersion).isPresent()) {
            return wish.planned(Action.PINNED, published);
        }
        String wanted = wish.app().version().label();
        if (known.flatMap(LedgerEntry::deliveredVersion).filter(wanted::equals).isPresent() && !isUnsettled(known)) {
            return wish.planned(Action.UNCHANGED, published);
        }
        return wish.planned(published.isPresent() ? Action.REPUBLISH : Action.CREATE, published)
                .importing(!isImported(known, wanted));
    }

    /** An earlier attempt has imported this version already. */
    private static boolean isImported(Optional<LedgerEntry> known, String wanted) {
        return known.flatMap(LedgerEntry::attempt)
                .filter(attempt -> attempt.version().equals(wanted))
                .filter(attempt -> attempt.step().compareTo(Step.IMPORT) > 0)
                .isPresent();
    }

    /**
     * Something was asked of the tenant since: a previous origin app is to be removed, or another version may have been put onto the
     * published app by an attempt that broke off.
     */
    private static boolean isUnsettled(Optional<LedgerEntry> known) {
        return known.flatMap(LedgerEntry::attempt)
                .filter(attempt -> attempt.step().compareTo(Step.PUBLISH) >= 0)
                .isPresent();
    }

    private List<Wish> wishes(Distribution distribution, List<SourceApp> apps) {
        List<Wish> wishes = new ArrayList<>();
        for (SourceApp app : apps) {
            for (String tenant : tenantsOf(distribution.tenants(), app)) {
                Optional<Blocker> blocker = tenants.containsKey(tenant)
                        ? Optional.empty()
                        : Optional.of(unknownTenant(distribution, app, tenant));
                wishes.add(new Wish(distribution, app, tenant, blocker, 1));
            }
        }
        Set<String> reached = wishes.stream().map(Wish::tenant).collect(Collectors.toSet());
        Map<String, Integer> waves = Rollout.order(distribution, inTheirOrder(reached));
        return wishes.stream()
                .map(wish -> wish.inWave(
                        waves.getOrDefault(wish.tenant(), distribution.waves().size())))
                .toList();
    }

    /** The known ones among them as the directory has them; unknown ones are blocked, and last. */
    private Set<String> inTheirOrder(Set<String> names) {
        Set<String> ordered = new LinkedHashSet<>(tenants.keySet());
        ordered.retainAll(names);
        return ordered;
    }

    private List<String> tenantsOf(TenantSelection selection, SourceApp app) {
        if (selection instanceof TenantSelection.RoutedBy route) {
            return List.copyOf(valuesOf(app, route.customProperty()));
        }
        return tenants.values().stream()
                .filter(tenant -> isSelected(selection, tenant))
                .map(Tenant::name)
                .toList();
    }

    private static boolean isSelected(TenantSelection selection, Tenant tenant) {
        if (selection instanceof TenantSelection.Named named) {
            return named.names().contains(tenant.name());
        }
        if (selection instanceof TenantSelection.Labelled labelled) {
            return tenant.labels().entrySet().containsAll(labelled.labels().entrySet());
        }
        return true;
    }

    private static Set<String> valuesOf(SourceApp app, String property) {
        Set<String> values = new TreeSet<>();
        app.customProperties().forEach((name, held) -> {
            if (name.equalsIgnoreCase(property)) {
                values.addAll(held);
            }
        });
        return values;
    }

    private void requireKnownTenants(Distribution distribution) {
        if (distribution.tenants() instanceof TenantSelection.Named named) {
            for (String name : named.names()) {
                if (!tenants.containsKey(name)) {
                    throw problem(
                            distribution,
                            "it names tenant '" + name + "', which is not known",
                            "name one of: " + String.join(", ", tenants.keySet()));
                }
            }
        }
    }

    private static Blocker unknownTenant(Distribution distribution, SourceApp app, String tenant) {
        String property = ((TenantSelection.RoutedBy) distribution.tenants()).customProperty();
        return new Blocker(
                "custom property " + property + " of app '" + app.name() + "' names tenant '" + tenant
                        + "', which is not known",
                "add the tenant, or take the value off the app");
    }

    private QlikConfigurationException nothingSelected(Distribution distribution) {
        return problem(
                distribution,
                "it selects no app: site " + site.name() + " has no "
                        + distribution.apps().describe(),
                "check the selection, and that the client's user may read the apps");
    }

    private static QlikConfigurationException nobodySelected(Distribution distribution) {
        if (distribution.tenants() instanceof TenantSelection.RoutedBy route) {
            return problem(
                    distribution,
                    "it selects no tenant: none of its apps has a value of custom property " + route.customProperty(),
                    "give the apps their tenants on the site");
        }
        if (distribution.tenants() instanceof TenantSelection.Labelled labelled) {
            return problem(
                    distribution,
                    "it selects no tenant: none has the labels " + labelled.labels(),
                    "check the tenants' labels");
        }
        return problem(distribution, "it selects no tenant: there is none", "add tenants");
    }

    private static QlikConfigurationException problem(Distribution distribution, String problem, String remedy) {
        return new QlikConfigurationException("distribution '" + distribution.name() + "'", problem, remedy);
    }

    /** A delivery that somebody asked for, before it is known what it needs. */
    record Wish(Distribution distribution, SourceApp app, String tenant, Optional<Blocker> blocker, int wave) {
        Wish inWave(int number) {
            return new Wish(distribution, app, tenant, blocker, number);
        }

        DeliveryKey key() {
            return new DeliveryKey(app.id(), tenant, distribution.space());
        }

        PlannedDelivery planned(Action action, Optional<String> publishedAppId) {
            return new PlannedDelivery(
                    distribution.name(),
                    app,
                    tenant,
                    distribution.space(),
                    action,
                    blocker,
                    publishedAppId,
                    false,
                    distribution.adopts(),
                    wave);
        }
    }
}
