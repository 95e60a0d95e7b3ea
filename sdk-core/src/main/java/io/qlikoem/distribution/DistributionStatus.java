package io.qlikoem.distribution;

import java.util.List;

/**
 * Who has what. Immutable.
 *
 * @param deliveries one entry for each app, tenant and space that is selected or was delivered
 */
public record DistributionStatus(List<DeliveryStatus> deliveries) {
    public DistributionStatus {
        deliveries = List.copyOf(deliveries);
    }

    /** Deliveries that stand like this. */
    public List<DeliveryStatus> with(DeliveryStatus.State state) {
        return deliveries.stream().filter(each -> each.state() == state).toList();
    }

    /** A table for people, one line a delivery. */
    public String describe() {
        TextTable table = new TextTable("app", "tenant", "space", "state", "version", "delivered", "last try", "");
        for (DeliveryStatus each : deliveries) {
            table.row(
                    each.appName(),
                    each.key().tenant(),
                    each.key().space(),
                    each.state().name(),
                    each.version().orElse("-"),
                    each.deliveredAt().map(String::valueOf).orElse("-"),
                    each.lastTry()
                            .map(entry -> entry.result() + " " + entry.endedAt())
                            .orElse("-"),
                    each.drift().isEmpty()
                            ? each.lastTry().flatMap(entry -> entry.message()).orElse("")
                            : String.join("; ", each.drift()));
        }
        return table
                + String.format(
                        "%d fresh, %d stale, %d missing, %d not selected, %d pinned, %d drifted%n",
                        with(DeliveryStatus.State.FRESH).size(),
                        with(DeliveryStatus.State.STALE).size(),
                        with(DeliveryStatus.State.MISSING).size(),
                        with(DeliveryStatus.State.NOT_SELECTED).size(),
                        with(DeliveryStatus.State.PINNED).size(),
                        with(DeliveryStatus.State.DRIFTED).size());
    }
}
