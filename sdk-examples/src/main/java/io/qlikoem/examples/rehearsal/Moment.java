package io.qlikoem.examples.rehearsal;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.Step;
import java.util.Optional;

/** What has just been answered by a tenant and is about to be recorded. */
public enum Moment {
    /** An upload was announced. */
    ANNOUNCED,
    /** A chunk has arrived. */
    CHUNK,
    /** All bytes have arrived. */
    UPLOAD,
    /** An app was imported. */
    IMPORT,
    /** An app was published. */
    PUBLISH,
    /** The published app was looked at. */
    VERIFY,
    /** The previous origin app was removed. */
    RETIRE;

    /** Whether going from one entry to the next records this. */
    boolean isBetween(LedgerEntry before, LedgerEntry next) {
        Optional<DeliveryAttempt> old = before.attempt();
        Optional<DeliveryAttempt> now = next.attempt();
        boolean uploading = now.filter(attempt -> attempt.step() == Step.UPLOAD).isPresent();
        return switch (this) {
            case ANNOUNCED ->
                uploading
                        && now.flatMap(DeliveryAttempt::upload).isPresent()
                        && old.flatMap(DeliveryAttempt::upload).isEmpty();
            case CHUNK ->
                uploading
                        && now.get().uploadedBytes()
                                > old.map(DeliveryAttempt::uploadedBytes).orElse(0L);
            case UPLOAD, IMPORT, PUBLISH, VERIFY, RETIRE -> {
                Step step = Step.valueOf(name());
                yield isAt(step, old) && !isAt(step, now) && !uploading;
            }
        };
    }

    private static boolean isAt(Step step, Optional<DeliveryAttempt> attempt) {
        return attempt.filter(at -> at.step() == step).isPresent();
    }
}
