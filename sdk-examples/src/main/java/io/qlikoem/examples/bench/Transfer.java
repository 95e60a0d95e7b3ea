package io.qlikoem.examples.bench;

import java.util.List;
import java.util.Locale;

/**
 * Bytes that were sent.
 *
 * @param seconds from the first byte to the last, over all tenants
 * @param cpuSeconds what the sender computed for it
 */
record Transfer(long bytes, double seconds, double cpuSeconds) {
    /** Bytes a second in the middle of the rounds. */
    static double speed(List<Transfer> rounds) {
        return Median.of(rounds.stream()
                .map(transfer -> transfer.bytes / transfer.seconds)
                .toList());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f GB in %.1f s: %.0f MB/s, %.2f CPU seconds per GB",
                bytes / 1e9,
                seconds,
                bytes / seconds / 1e6,
                cpuSeconds / (bytes / 1e9));
    }
}
