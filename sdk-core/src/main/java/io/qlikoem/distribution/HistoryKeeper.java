package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.ledger.History;
import io.qlikoem.distribution.ledger.HistoryEntry;
import java.time.Clock;
import java.util.Optional;

/** Writes what was tried into the ledger's history. What a plan left alone is not history. */
final class HistoryKeeper implements DistributionListener {
    private final History history;
    private final Clock clock;

    HistoryKeeper(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void on(DistributionEvent event) {
        if (event instanceof DeliveryFinished finished) {
            DeliveryResult result = finished.result();
            Optional<HistoryEntry.Result> kind = kind(result);
            if (kind.isPresent() && result.attempts() > 0) {
                history.add(HistoryEntry.builder()
                        .runId(event.runId())
                        .key(result.planned().key())
                        .appName(result.appName())
                        .distribution(result.planned().distribution())
                        .endedAt(clock.instant())
                        .result(kind.get())
                        .version(result.version())
                        .sha256(result.sha256())
                        .publishedAppId(result.publishedAppId())
                        .bytes(result.bytes())
                        .attempts(result.attempts())
                        .message(result.error().map(DeliveryError::message))
                        .build());
            }
        }
    }

    private static Optional<HistoryEntry.Result> kind(DeliveryResult result) {
        return switch (result.outcome()) {
            case DELIVERED -> Optional.of(HistoryEntry.Result.DELIVERED);
            case FAILED -> Optional.of(HistoryEntry.Result.FAILED);
            case BLOCKED -> Optional.of(HistoryEntry.Result.BLOCKED);
            case UNCHANGED, DEFERRED, NOT_STARTED, PINNED -> Optional.empty();
        };
    }
}
