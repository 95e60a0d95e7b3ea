package io.qlikoem.distribution.reload;

import io.qlikoem.json.SdkStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** When a delivery that is to be made may be made. Its {@link #decide} is pure: every row of the table is one test. */
@SdkStyle
@Value.Immutable
abstract class RefreshRules implements WithRefreshRules {
    /**
     * An app that never rests is delivered all the same after so many times of settling; that it is what its label says is the
     * export's own care.
     */
    private static final int RESTLESS = 5;

    /** How long an app has to stay the same before it is exported; not confirmed: whether a site sets the time last. */
    @Value.Default
    Duration settling() {
        return Duration.ofSeconds(2);
    }

    abstract Optional<QuietHours> quietHours();

    abstract Map<String, QuietHours> quietHoursByTenant();

    @Value.Default
    Duration smallestInterval() {
        return Duration.ZERO;
    }

    abstract Optional<ImportPace> imports();

    @Value.Default
    RetryPauses retryPauses() {
        return new RetryPauses(Duration.ofSeconds(30), Duration.ofMinutes(30));
    }

    static RefreshRules defaults() {
        return ImmutableRefreshRules.builder().build();
    }

    /** Why the delivery waits, and until when; empty when it may begin now. */
    Optional<Wait> decide(Facts facts, Instant now) {
        if (facts.blocker().isPresent()) {
            return Optional.of(new Wait(WaitReason.BLOCKED, Optional.empty(), facts.blocker()));
        }
        Instant settled = earlier(
                facts.sameSince().plus(settling()),
                facts.neededSince().plus(settling().multipliedBy(RESTLESS)));
        if (settled.isAfter(now)) {
            return wait(WaitReason.SETTLING, settled);
        }
        Optional<Instant> loud = quiet(facts.tenant()).flatMap(hours -> hours.endAfter(now));
        if (loud.isPresent()) {
            return wait(WaitReason.QUIET_HOURS, loud.get());
        }
        if (facts.failure().isPresent()) {
            Failure failure = facts.failure().get();
            Instant due = failure.at().plus(retryPauses().after(failure.count()));
            if (due.isAfter(now)) {
                return Optional.of(new Wait(WaitReason.FAILED, Optional.of(due), Optional.of(failure.reason())));
            }
        } else if (facts.refreshed().isPresent()) {
            // A delivery that failed belongs to a refresh that has begun, so it need not wait for the next one.
            Instant due = facts.refreshed().get().plus(smallestInterval());
            if (due.isAfter(now)) {
                return wait(WaitReason.INTERVAL, due);
            }
        }
        Optional<Instant> allowed = imports().flatMap(pace -> pace.next(facts.importsToday(), now));
        if (allowed.isPresent()) {
            return wait(WaitReason.IMPORT_CAP, allowed.get());
        }
        return facts.tenantIsBusy()
                ? Optional.of(new Wait(WaitReason.ITS_TURN, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<QuietHours> quiet(String tenant) {
        return Optional.ofNullable(quietHoursByTenant().get(tenant)).or(this::quietHours);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Wait> wait(WaitReason reason, Instant until) {
        return Optional.of(new Wait(reason, Optional.of(until), Optional.empty()));
    }

    /** What one decision depends on. */
    record Facts(
            String tenant,
            Optional<String> blocker,
            Instant neededSince,
            Instant sameSince,
            Optional<Instant> refreshed,
            int importsToday,
            Optional<Failure> failure,
            boolean tenantIsBusy) {}

    /** That a delivery failed: how often in a row, when last and why. */
    record Failure(int count, Instant at, String reason) {}

    /** The answer "not now". */
    record Wait(WaitReason reason, Optional<Instant> until, Optional<String> detail) {}
}
