package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import java.time.Duration;

/** What everything in one run shares. */
record RunContext(String runId, RunSettings settings, Ledger ledger, Events events, RunStop stop) {
    void sleep(Duration pause) {
        stop.check();
        try {
            settings.pause().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryProblem("Interrupted", "the run was stopped; the next one goes on from here");
        }
    }
}
