package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.History;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.KeptReleases;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.TenantBinding;
import io.qlikoem.distribution.ledger.WaveState;
import io.qlikoem.distribution.ledger.Waves;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/** A ledger whose database is away whenever one wave is to be written. */
final class FailingWavesLedger implements Ledger {
    private final Ledger ledger;
    private final int wave;

    FailingWavesLedger(Ledger ledger, int wave) {
        this.ledger = ledger;
        this.wave = wave;
    }

    @Override
    public Waves waves() {
        Waves waves = ledger.waves();
        return new Waves() {
            @Override
            public Optional<WaveState> state(String release, int number) {
                return waves.state(release, number);
            }

            @Override
            public void record(String release, int number, WaveState state) {
                (number == wave ? away().waves() : waves).record(release, number, state);
            }
        };
    }

    /** Fails as a database does that nobody serves. */
    private static Ledger away() {
        JdbcDataSource nobody = new JdbcDataSource();
        nobody.setURL("jdbc:h2:mem:none-" + System.nanoTime() + ";IFEXISTS=TRUE");
        return JdbcLedger.on(nobody);
    }

    @Override
    public Map<DeliveryKey, LedgerEntry> entries(Collection<String> tenants) {
        return ledger.entries(tenants);
    }

    @Override
    public Optional<Claim> claim(DeliveryKey key, ClaimOwner owner, Duration lease) {
        return ledger.claim(key, owner, lease);
    }

    @Override
    public void record(Claim claim, LedgerEntry entry) {
        ledger.record(claim, entry);
    }

    @Override
    public void release(Claim claim) {
        ledger.release(claim);
    }

    @Override
    public TenantBinding bindTenant(TenantBinding binding) {
        return ledger.bindTenant(binding);
    }

    @Override
    public Optional<TenantBinding> standingBinding(TenantBinding wanted) {
        return ledger.standingBinding(wanted);
    }

    @Override
    public void pin(DeliveryKey key, Optional<String> version) {
        ledger.pin(key, version);
    }

    @Override
    public KeptReleases keptReleases() {
        return ledger.keptReleases();
    }

    @Override
    public History history() {
        return ledger.history();
    }
}
