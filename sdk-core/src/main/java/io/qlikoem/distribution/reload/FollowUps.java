package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.ReloadEvent.FollowUpDone;
import io.qlikoem.distribution.ReloadEvent.FollowUpFailed;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.FollowUpKey;
import io.qlikoem.distribution.ledger.FollowUpMemory;
import io.qlikoem.distribution.ledger.FollowUpMemory.Expected;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.DeliveredApp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is to be done after deliveries, one after the other and at most once for each version. That it is to be done is
 * remembered before the delivery begins, so that a process that ended in between does not swallow it. Thread-safe.
 */
final class FollowUps {
    private static final Logger log = LoggerFactory.getLogger(FollowUps.class);

    private final ReloadParts parts;
    private final Map<String, AfterDelivery> byName;
    private final ExecutorService thread;

    FollowUps(ReloadParts parts, List<AfterDelivery> followUps) {
        this.parts = parts;
        this.byName = followUps.stream().collect(Collectors.toMap(AfterDelivery::name, each -> each));
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "qlik-oem-after-delivery");
            made.setDaemon(true);
            return made;
        });
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    private FollowUpMemory memory() {
        return parts.ledger().followUps();
    }

    /** To be called before these deliveries begin. */
    void expect(List<PlannedDelivery> deliveries, Map<DeliveryKey, LedgerEntry> known) {
        for (PlannedDelivery delivery : deliveries) {
            Optional<String> before =
                    Optional.ofNullable(known.get(delivery.key())).flatMap(LedgerEntry::deliveredVersion);
            byName.keySet().forEach(name -> memory().expect(new FollowUpKey(name, delivery.key()), before));
        }
    }

    /** To be called when a delivery was made; does not wait. */
    void delivered(DeliveryResult result) {
        if (!isEmpty()) {
            later(() -> entry(result.planned().key())
                    .ifPresent(entry -> byName.keySet().forEach(name -> call(name, result.appName(), entry))));
        }
    }

    /** Does what an ended process left: what was expected, and whose delivery was made since. Does not wait. */
    void catchUp(Map<DeliveryKey, String> names) {
        if (!isEmpty()) {
            later(() -> memory().expected().forEach(expected -> catchUp(expected, names)));
        }
    }

    private void catchUp(Expected expected, Map<DeliveryKey, String> names) {
        DeliveryKey key = expected.key().delivery();
        entry(key)
                .filter(entry -> entry.deliveredVersion().isPresent()
                        && !entry.deliveredVersion().equals(expected.versionBefore()))
                .ifPresent(entry -> call(expected.key().followUp(), names.getOrDefault(key, key.appId()), entry));
    }

    private Optional<LedgerEntry> entry(DeliveryKey key) {
        return Optional.ofNullable(parts.ledger().entries(List.of(key.tenant())).get(key));
    }

    private void call(String name, String appName, LedgerEntry entry) {
        AfterDelivery followUp = byName.get(name);
        String version = entry.deliveredVersion().orElseThrow();
        if (followUp == null || !memory().begin(new FollowUpKey(name, entry.key()), version)) {
            return;
        }
        DeliveredApp app = new DeliveredApp(
                entry.key().appId(),
                appName,
                entry.key().tenant(),
                entry.key().space(),
                entry.publishedAppId().orElseThrow(),
                version);
        try {
            followUp.delivered(app);
            parts.events().on(new FollowUpDone(name, app));
        } catch (RuntimeException e) {
            // It is the vendor's code, so whatever it throws is its trouble and not that of the next delivery.
            parts.events().on(new FollowUpFailed(name, app, String.valueOf(e.getMessage())));
        }
    }

    private void later(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.atWarn()
                        .setCause(e)
                        .log("What is to be done after deliveries could not be looked up; a later start does it");
            }
        });
    }

    /** Lets what was begun end, for so long; what was not begun is left to a later start. */
    void close(Duration patience) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            thread.shutdownNow();
        }
    }
}
