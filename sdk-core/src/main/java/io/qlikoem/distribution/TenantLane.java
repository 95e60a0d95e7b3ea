package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.TenantBinding;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantIdentity;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One tenant in one run: its deliveries in their order, and what was learnt about it. One delivery at a time works in it,
 * so nothing here is locked; the run hands it from thread to thread.
 */
final class TenantLane {
    private final String tenant;
    private final DailyImports imports;
    private final TenantTarget target;
    private final Ledger ledger;
    private final RunSettings settings;
    private final Deque<PlannedDelivery> waiting = new ArrayDeque<>();
    private final Map<String, TenantSpace> spaces = new HashMap<>();
    private final Map<String, List<TenantApp>> appsOfSpaces = new HashMap<>();
    private final Set<String> knownAppIds = new HashSet<>();

    private @Nullable TenantIdentity identity;
    private @Nullable DeliveryError closedBy;
    private int failuresInARow;

    TenantLane(Tenant tenant, TenantTarget target, Ledger ledger, RunSettings settings) {
        this.tenant = tenant.name();
        this.imports = new DailyImports(tenant, ledger, settings.clock());
        this.target = target;
        this.ledger = ledger;
        this.settings = settings;
    }

    TenantTarget target() {
        return target;
    }

    DailyImports imports() {
        return imports;
    }

    void add(PlannedDelivery delivery) {
        waiting.add(delivery);
    }

    Optional<PlannedDelivery> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /** Why the tenant is not tried again in this run, if it is not. */
    Optional<DeliveryError> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /**
     * Makes sure, before the first write, that the address still leads to the tenant that the ledger knows by this name:
     * one customer's apps never go to another's tenant.
     */
    void requireRightTenant() {
        if (identity != null) {
            return;
        }
        TenantIdentity answered = target.identify();
        TenantBinding wanted = new TenantBinding(tenant, answered.tenantId());
        TenantBinding standing = ledger.bindTenant(wanted);
        if (!standing.equals(wanted)) {
            DeliveryProblem wrong = new DeliveryProblem("WrongTenant", wrongTenant(wanted, standing));
            close(Failures.describe(wrong));
            throw wrong;
        }
        ledger.entries(List.of(tenant))
                .values()
                .forEach(entry -> entry.publishedAppId().ifPresent(knownAppIds::add));
        identity = answered;
    }

    static String wrongTenant(TenantBinding wanted, TenantBinding standing) {
        String found = "the address of tenant " + wanted.tenant() + " answers as tenant id " + wanted.tenantId();
        return standing.tenant().equals(wanted.tenant())
                ? found + ", but the ledger knows " + wanted.tenant() + " as " + standing.tenantId()
                        + "; nothing was written; correct the address, or give the new tenant a name of its own"
                : found + ", which the ledger knows as tenant " + standing.tenant()
                        + "; nothing was written; two names must not lead to one tenant";
    }

    TenantSpace landingSpace() {
        return space(settings.landingSpace(), SpaceKind.SHARED);
    }

    TenantSpace managedSpace(String name) {
        return space(name, SpaceKind.MANAGED);
    }

    private TenantSpace space(String name, SpaceKind kind) {
        TenantSpace known = spaces.get(name);
        if (known == null) {
            known = target.openSpace(name, kind);
            spaces.put(name, known);
        }
        return known;
    }

    /** To be asked for anew: the tenant does not have one of them any more. */
    void forgetSpaces() {
        spaces.clear();
    }

    /** Published apps of the space that no delivery of the ledger accounts for. One look per run. */
    List<TenantApp> strangers(TenantSpace space) {
        List<TenantApp> apps = appsOfSpaces.get(space.id());
        if (apps == null) {
            apps = new ArrayList<>(target.findApps(space, ""));
            appsOfSpaces.put(space.id(), apps);
        }
        return apps.stream().filter(app -> !knownAppIds.contains(app.id())).toList();
    }

    /** A published app that is ours from now on. */
    void knows(String publishedAppId) {
        knownAppIds.add(publishedAppId);
    }

    void succeeded() {
        failuresInARow = 0;
    }

    /** Counts a failure; closes the lane when the tenant as a whole seems to be in trouble. */
    void failed(Throwable failure) {
        if (!Failures.isTenantWide(failure)) {
            return;
        }
        failuresInARow++;
        if (identity == null || failuresInARow >= settings.tenantFailureLimit()) {
            close(Failures.describe(failure, Optional.empty()));
        }
    }

    private void close(DeliveryError error) {
        closedBy = error;
    }
}
