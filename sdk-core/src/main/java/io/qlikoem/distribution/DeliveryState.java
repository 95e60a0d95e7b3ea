package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where one claimed delivery stands: what the steps read, and the only way in which they write to the ledger. */
final class DeliveryState {
    private final RunContext run;
    private final TenantLane lane;
    private final PlannedDelivery planned;
    private final Claim claim;
    private final Optional<Step> interruptedIn;
    private final List<String> notes = new ArrayList<>();
    private LedgerEntry entry;

    DeliveryState(RunContext run, TenantLane lane, PlannedDelivery planned, Claim claim) {
        this.run = run;
        this.lane = lane;
        this.planned = planned;
        this.claim = claim;
        this.entry = claim.entry();
        this.interruptedIn = entry.attempt().map(DeliveryAttempt::step);
    }

    RunContext run() {
        return run;
    }

    TenantLane lane() {
        return lane;
    }

    TenantTarget target() {
        return lane.target();
    }

    /**
     * Makes a request that a process which was overtaken must not send: the ledger is asked when all waiting is over and the request
     * is about to leave. What is left of the gap is the moment in which a request goes to its socket.
     *
     * @throws io.qlikoem.distribution.ledger.StaleClaimException when the delivery was claimed by another since
     */
    <T> T whileOurs(Function<TenantTarget, T> request) {
        return target().lookingBefore(() -> run.ledger().record(claim, entry), () -> request.apply(target()));
    }

    PlannedDelivery planned() {
        return planned;
    }

    String appName() {
        return planned.app().name();
    }

    LedgerEntry entry() {
        return entry;
    }

    /** What the ledger says now, whoever wrote it. */
    LedgerEntry entryOfNow() {
        return run.ledger()
                .entries(List.of(planned.tenant()))
                .getOrDefault(planned.key(), LedgerEntry.of(planned.key()));
    }

    DeliveryAttempt attempt() {
        return entry.attempt().orElseThrow();
    }

    /** Whether an earlier attempt ended in this step, so that its request may have been carried out. */
    boolean wasInterruptedIn(Step step) {
        return interruptedIn.filter(step::equals).isPresent();
    }

    /** Whether the ledger tells of an earlier attempt that has not come to its end. */
    boolean wasInterrupted() {
        return interruptedIn.isPresent();
    }

    boolean hasVersion(String label) {
        return entry.deliveredVersion().filter(label::equals).isPresent();
    }

    boolean isAttemptFor(String label) {
        return entry.attempt()
                .map(DeliveryAttempt::version)
                .filter(label::equals)
                .isPresent();
    }

    /** Origin apps that this delivery has imported and not published from for good. */
    Set<String> originsUnderWay() {
        Set<String> origins = new LinkedHashSet<>();
        entry.attempt().ifPresent(attempt -> {
            origins.addAll(attempt.retiringAppIds());
            attempt.importedAppId().ifPresent(origins::add);
        });
        return origins;
    }

    /** The origin apps in the tenant that carry this delivery's marker, whether the ledger knows them or not. */
    List<TenantApp> markedOrigins() {
        String marker = OriginName.deliveryMarker(planned.key());
        return target().findApps(lane.landingSpace(), marker).stream()
                .filter(app -> app.name().contains(marker))
                .toList();
    }

    void save(DeliveryAttempt attempt) {
        record(entry.withAttempt(attempt));
    }

    void record(LedgerEntry next) {
        run.ledger().record(claim, next);
        entry = next;
    }

    void release() {
        run.ledger().release(claim);
    }

    void note(String text) {
        notes.add(text);
    }

    List<String> notes() {
        return notes;
    }

    /** Looks again and again, as long as a tenant may show something late, until something is found. */
    <T> List<T> lookPatiently(Look<T> look) {
        Iterator<Duration> pauses = run.settings().lagPauses().iterator();
        while (true) {
            List<T> found = look.look();
            if (!found.isEmpty() || !pauses.hasNext()) {
                return found;
            }
            run.sleep(pauses.next());
        }
    }

    /** One look at something. */
    @FunctionalInterface
    interface Look<T> {
        List<T> look();
    }
}
