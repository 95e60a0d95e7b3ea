package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.error.QlikConfigurationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way back of one app: an earlier release is put onto the same published apps, which stay there until they are let go.
 * Made by {@link Distributor#rollBack}. Immutable and thread-safe.
 */
public final class RollBack {
    private final Distributor distributor;
    private final String app;
    private final Optional<String> version;
    private final Set<String> tenants;

    RollBack(Distributor distributor, String app) {
        this(distributor, app, Optional.empty(), Set.of());
    }

    private RollBack(Distributor distributor, String app, Optional<String> version, Set<String> tenants) {
        this.distributor = distributor;
        this.app = app;
        this.version = version;
        this.tenants = tenants;
    }

    /**
     * Goes back to this version instead of the one before the newest that any of the tenants has.
     *
     * @param version as {@link KeptRelease#version()} tells it
     */
    public RollBack toVersion(String version) {
        return new RollBack(distributor, app, Optional.of(version), tenants);
    }

    /** In these tenants. Without this, in every tenant that has the app. */
    public RollBack onTenants(String... names) {
        return new RollBack(distributor, app, version, Set.of(names));
    }

    /** The releases that one can go back to, the newest first. */
    public List<KeptRelease> choices() {
        return distributor.ledger().keptReleases().all().stream()
                .filter(release ->
                        release.appId().equals(app) || release.appName().equals(app))
                .filter(release -> release.deliveredAt().isPresent())
                .toList();
    }

    /**
     * Pins the deliveries and makes them. Blocks; a delivery that is not made is an entry of the report, and is pinned
     * as it was before.
     *
     * @throws QlikConfigurationException when no file is kept to go back to, or no chosen tenant has the app; nothing was
     *     changed then
     */
    public DistributionReport apply() {
        List<KeptRelease> choices = choices();
        requireOneApp(choices);
        List<LedgerEntry> entries = entries(choices.get(0).appId());
        KeptRelease target = target(choices, entries);
        KeptSource source = new KeptSource(distributor.keptFiles().store(), target);
        List<PlannedDelivery> deliveries =
                entries.stream().map(entry -> planned(entry, source)).toList();
        // First the pin: a run that is under way must not bring the newer version back.
        deliveries.forEach(each -> distributor.ledger().pin(each.key(), Optional.of(target.version())));
        DistributionReport report = distributor.run(source, deliveries);
        Map<DeliveryKey, Optional<String>> before =
                entries.stream().collect(Collectors.toMap(LedgerEntry::key, LedgerEntry::pinnedVersion));
        report.deliveries().stream()
                .filter(each -> each.outcome() != Outcome.DELIVERED && each.outcome() != Outcome.UNCHANGED)
                .map(each -> each.planned().key())
                .forEach(key -> distributor.ledger().pin(key, before.getOrDefault(key, Optional.empty())));
        return report;
    }

    /**
     * Lets the deliveries go: the next run brings the site's version again.
     *
     * @return what was let go
     */
    public List<DeliveryKey> release() {
        List<DeliveryKey> pinned = distributor.ledger().entries(chosenTenants()).values().stream()
                .filter(entry -> entry.pinnedVersion().isPresent())
                .map(LedgerEntry::key)
                .filter(key -> key.appId().equals(app)
                        || choices().stream().anyMatch(choice -> choice.appId().equals(key.appId())))
                .toList();
        pinned.forEach(key -> distributor.ledger().pin(key, Optional.empty()));
        return pinned;
    }

    private void requireOneApp(List<KeptRelease> choices) {
        if (choices.isEmpty()) {
            throw problem("no release of it is kept", "name the app by its id or name, and keep releases");
        }
        Set<String> ids = choices.stream().map(KeptRelease::appId).collect(Collectors.toSet());
        if (ids.size() > 1) {
            throw problem("several apps have this name: " + String.join(", ", ids), "name it by its id");
        }
    }

    private List<LedgerEntry> entries(String appId) {
        Map<DeliveryKey, LedgerEntry> known = distributor.ledger().entries(chosenTenants());
        List<LedgerEntry> entries = known.values().stream()
                .filter(entry -> entry.key().appId().equals(appId)
                        && entry.publishedAppId().isPresent())
                .sorted(Comparator.comparing(entry -> entry.key().tenant()))
                .toList();
        Set<String> found = entries.stream().map(entry -> entry.key().tenant()).collect(Collectors.toSet());
        List<String> missing = tenants.stream()
                .filter(tenant -> !found.contains(tenant))
                .sorted()
                .toList();
        if (!missing.isEmpty() || entries.isEmpty()) {
            throw problem(
                    entries.isEmpty() && missing.isEmpty()
                            ? "no tenant has it"
                            : "it was never delivered to " + String.join(", ", missing),
                    "name tenants that have it");
        }
        return entries;
    }

    private Collection<String> chosenTenants() {
        return tenants.isEmpty() ? distributor.tenantNames() : tenants;
    }

    private KeptRelease target(List<KeptRelease> newestFirst, List<LedgerEntry> entries) {
        if (version.isPresent()) {
            return newestFirst.stream()
                    .filter(release -> release.version().equals(version.get()))
                    .findFirst()
                    .orElseThrow(() -> problem("version " + version.get() + " is not kept", kept(newestFirst)));
        }
        Set<String> present = entries.stream()
                .flatMap(entry -> entry.deliveredVersion().stream())
                .collect(Collectors.toSet());
        return newestFirst.stream()
                .dropWhile(release -> !present.contains(release.version()))
                .skip(1)
                .findFirst()
                .orElseThrow(() -> problem("no earlier release is kept", kept(newestFirst)));
    }

    private static String kept(List<KeptRelease> choices) {
        return "kept are: " + choices.stream().map(KeptRelease::version).collect(Collectors.joining(", "));
    }

    private static PlannedDelivery planned(LedgerEntry entry, KeptSource source) {
        boolean there = entry.deliveredVersion()
                        .filter(source.app().version().label()::equals)
                        .isPresent()
                && entry.attempt().isEmpty();
        return new PlannedDelivery(
                "roll back",
                source.app(),
                entry.key().tenant(),
                entry.key().space(),
                there ? Action.UNCHANGED : Action.REPUBLISH,
                Optional.empty(),
                entry.publishedAppId(),
                !there,
                false,
                1);
    }

    private QlikConfigurationException problem(String what, String remedy) {
        return new QlikConfigurationException("roll-back of app '" + app + "'", what, remedy);
    }
}
