package io.qlikoem.distribution;

import java.time.Instant;
import java.util.List;

/**
 * What a run did, delivery by delivery, in the order of the plan. Immutable.
 *
 * @param runId tells this run from all others, in events and logs too
 * @param startedAt when the run began (UTC)
 * @param finishedAt when its last delivery ended (UTC)
 * @param deliveries one entry for each delivery of the plan
 */
public record DistributionReport(String runId, Instant startedAt, Instant finishedAt, List<DeliveryResult> deliveries) {
    public DistributionReport {
        deliveries = List.copyOf(deliveries);
    }

    /** Deliveries that failed. */
    public List<DeliveryResult> failed() {
        return with(Outcome.FAILED);
    }

    /** Deliveries that were made. */
    public List<DeliveryResult> delivered() {
        return with(Outcome.DELIVERED);
    }

    /** Deliveries that ended in this way. */
    public List<DeliveryResult> with(Outcome outcome) {
        return deliveries.stream().filter(result -> result.outcome() == outcome).toList();
    }

    /** Whether every delivery was made or was not needed. */
    public boolean isComplete() {
        return failed().isEmpty()
                && with(Outcome.BLOCKED).isEmpty()
                && with(Outcome.NOT_STARTED).isEmpty()
                && with(Outcome.DEFERRED).isEmpty();
    }

    /** Bytes of apps that were sent to tenants. */
    public long bytesSent() {
        return deliveries.stream().mapToLong(DeliveryResult::bytes).sum();
    }

    /** A table for people, one line a delivery. */
    public String describe() {
        TextTable table = new TextTable("app", "tenant", "space", "outcome", "published app", "sent", "");
        for (DeliveryResult result : deliveries) {
            table.row(
                    result.appName(),
                    result.tenant(),
                    result.planned().space(),
                    result.outcome().name(),
                    result.publishedAppId().orElse("-"),
                    result.bytes() == 0 ? "-" : Bytes.describe(result.bytes()),
                    result.error().map(DeliveryError::message).orElseGet(() -> String.join("; ", result.notes())));
        }
        return table
                + String.format(
                        "%d delivered, %d unchanged, %d failed, %d blocked%s; %s sent%n",
                        delivered().size(),
                        with(Outcome.UNCHANGED).size(),
                        failed().size(),
                        with(Outcome.BLOCKED).size(),
                        more(Outcome.DEFERRED, "left to a later day")
                                + more(Outcome.NOT_STARTED, "not started")
                                + more(Outcome.PINNED, "pinned"),
                        Bytes.describe(bytesSent()));
    }

    private String more(Outcome outcome, String words) {
        int count = with(outcome).size();
        return count == 0 ? "" : ", " + count + " " + words;
    }
}
