package io.qlikoem.examples.rehearsal;

import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.TenantBinding;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A ledger that stops at a moment, before it records it, says so and waits to be killed: what a tenant has answered is then
 * known to nobody.
 */
final class HoldingLedger implements Ledger {
    private final Ledger ledger;
    private final Moment moment;
    private final Runnable saySo;
    private final Map<DeliveryKey, LedgerEntry> standing = new ConcurrentHashMap<>();

    HoldingLedger(Ledger ledger, Moment moment, Runnable saySo) {
        this.ledger = ledger;
        this.moment = moment;
        this.saySo = saySo;
    }

    @Override
    public Map<DeliveryKey, LedgerEntry> entries(Collection<String> tenants) {
        return ledger.entries(tenants);
    }

    @Override
    public Optional<Claim> claim(DeliveryKey key, ClaimOwner owner, Duration lease) {
        Optional<Claim> claim = ledger.claim(key, owner, lease);
        claim.ifPresent(held -> standing.put(key, held.entry()));
        return claim;
    }

    @Override
    public void record(Claim claim, LedgerEntry entry) {
        LedgerEntry before = standing.getOrDefault(claim.key(), claim.entry());
        if (moment.isBetween(before, entry)) {
            saySo.run();
            awaitTheEnd();
        }
        ledger.record(claim, entry);
        standing.put(claim.key(), entry);
    }

    @Override
    public void release(Claim claim) {
        ledger.release(claim);
    }

    @Override
    public TenantBinding bindTenant(TenantBinding binding) {
        return ledger.bindTenant(binding);
    }

    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
