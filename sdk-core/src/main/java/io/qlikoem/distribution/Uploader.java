package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.UploadProgressed;
import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.TenantTarget;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Brings a file into a tenant's temporary content, chunk by chunk, going on from what the tenant has. Every acknowledged
 * chunk is saved before the next is sent.
 */
final class Uploader {
    private final RunContext run;
    private final PlannedDelivery planned;
    private final TenantTarget target;
    private final Tally tally;
    private boolean tenantAnswers;

    Uploader(RunContext run, PlannedDelivery planned, TenantTarget target, Tally tally) {
        this.run = run;
        this.planned = planned;
        this.target = target;
        this.tally = tally;
    }

    /** Uploads what is missing. The last state saved has all bytes acknowledged. */
    void upload(DeliveryAttempt attempt, AppContent content, Consumer<DeliveryAttempt> save) {
        DeliveryAttempt state = attempt.upload().isPresent() ? asked(attempt, attempt) : attempt;
        Iterator<Duration> pauses = run.settings().lagPauses().iterator();
        boolean begins = true;
        while (state.upload().isEmpty() || state.uploadedBytes() < content.bytes()) {
            run.stop().check();
            if (state.upload().isEmpty()) {
                state = begun(state, content);
                save.accept(state);
            }
            DeliveryAttempt next = begins ? firstChunk(state, content) : oneChunk(state, content);
            begins = false;
            if (next.upload().isEmpty() || next.uploadedBytes() <= state.uploadedBytes()) {
                // Gone, locked, broken or at odds about the offset: all of them get better with time, or not at all.
                pauseOrGiveUp(pauses, next, save);
            } else {
                pauses = run.settings().lagPauses().iterator();
            }
            state = next;
            save.accept(state);
        }
    }

    private DeliveryAttempt begun(DeliveryAttempt state, AppContent content) {
        String upload = target.beginUpload(
                planned.app().id() + ".qvf", content.bytes(), run.settings().uploadTimeToLive());
        return state.withUpload(upload).withUploadedBytes(0);
    }

    private DeliveryAttempt firstChunk(DeliveryAttempt state, AppContent content) {
        return run.uploadTurns().take(() -> {
            run.stop().check();
            return oneChunk(state, content);
        });
    }

    private DeliveryAttempt oneChunk(DeliveryAttempt state, AppContent content) {
        long offset = state.uploadedBytes();
        long length = Math.min(run.settings().chunkBytes(), content.bytes() - offset);
        long[] sent = {0};
        try {
            OptionalLong acknowledged =
                    target.sendChunk(state.upload().orElseThrow(), content, offset, length, bytes -> {
                        sent[0] = bytes;
                        tell(offset + bytes, content.bytes());
                    });
            tenantAnswers = true;
            return with(state, acknowledged);
        } catch (RuntimeException e) {
            if (!Failures.isPassing(e)) {
                throw e;
            }
            tenantAnswers = false;
            return asked(state, state);
        } finally {
            tally.sent(sent[0]);
        }
    }

    private DeliveryAttempt asked(DeliveryAttempt state, DeliveryAttempt whenUnreachable) {
        try {
            return with(state, target.uploadedBytes(state.upload().orElseThrow()));
        } catch (RuntimeException e) {
            if (!Failures.isPassing(e)) {
                throw e;
            }
            return whenUnreachable;
        }
    }

    private static DeliveryAttempt with(DeliveryAttempt state, OptionalLong acknowledged) {
        return acknowledged.isPresent()
                ? state.withUploadedBytes(acknowledged.getAsLong())
                : state.withUpload(Optional.empty()).withUploadedBytes(0);
    }

    private void pauseOrGiveUp(Iterator<Duration> pauses, DeliveryAttempt state, Consumer<DeliveryAttempt> save) {
        if (!pauses.hasNext()) {
            if (tenantAnswers) {
                // Locked, perhaps by a connection that only the tenant still believes in: left to expire, and begun
                // anew.
                save.accept(state.withUpload(Optional.empty()).withUploadedBytes(0));
            }
            throw DeliveryProblem.passing(
                    "UploadStuck",
                    "the upload to tenant " + planned.tenant() + " makes no progress at byte " + state.uploadedBytes()
                            + " of " + state.bytes() + "; the next run begins it anew or goes on from there");
        }
        run.sleep(pauses.next());
    }

    private void tell(long sent, long total) {
        run.events().tell(new UploadProgressed(run.runId(), planned, sent, total));
    }
}
