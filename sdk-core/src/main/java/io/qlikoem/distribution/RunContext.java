package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import java.time.Duration;

/** What everything in one run shares. */
record RunContext(String runId, RunSettings settings, Ledger ledger, Events events) {
    void sleep(Duration pause) {
        try {
            settings.pause().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryProblem("Interrupted", "the run was stopped; the next one goes on from here");
        }
    }
}
