package io.qlikoem.distribution;

/** What one delivery has cost so far in this run, over all its attempts. One thread at a time. */
final class Tally {
    private int attempts;
    private long bytes;

    void beginAttempt() {
        attempts++;
    }

    void sent(long more) {
        bytes += more;
    }

    int attempts() {
        return attempts;
    }

    long bytes() {
        return bytes;
    }
}
