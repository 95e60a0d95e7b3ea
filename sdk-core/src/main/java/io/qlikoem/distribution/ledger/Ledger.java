package io.qlikoem.distribution.ledger;

import io.qlikoem.error.QlikConfigurationException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Who has which version of which app, and how far unfinished deliveries have come.
 *
 * <p>Thread-safe. It holds ids, names, versions and hashes: no secret, no content.
 *
 * @see JdbcLedger
 * @see MemoryLedger
 */
public interface Ledger {
    /** What is known of all deliveries to these tenants. One look, whatever their number. */
    Map<DeliveryKey, LedgerEntry> entries(Collection<String> tenants);

    /**
     * Takes the delivery for this owner.
     *
     * @param lease how long others leave it alone; every {@link #record} begins it anew
     * @return empty when another owner holds it
     */
    Optional<Claim> claim(DeliveryKey key, ClaimOwner owner, Duration lease);

    /**
     * Writes what is known now.
     *
     * @throws StaleClaimException when the delivery was claimed by another since; nothing is written then
     */
    void record(Claim claim, LedgerEntry entry);

    /** Gives the delivery back. Does nothing when it was claimed by another since. */
    void release(Claim claim);

    /**
     * Binds the vendor's name of a tenant to the id that its token tells, the first time, and afterwards tells what stands.
     * One name means one tenant for ever, and one tenant has one name.
     *
     * @return the binding that stands: the one asked for, or an older one of that name or that id which contradicts it
     */
    TenantBinding bindTenant(TenantBinding binding);

    /** What following a site's reloads remembers of its apps. A ledger that remembers none refuses. */
    default ReloadMemory reloads() {
        throw noMemory("reloads");
    }

    /** What is remembered of what is done after deliveries. A ledger that remembers none refuses. */
    default FollowUpMemory followUps() {
        throw noMemory("what is done after deliveries");
    }

    private QlikConfigurationException noMemory(String what) {
        return new QlikConfigurationException(
                "ledger " + getClass().getSimpleName(), "it does not remember " + what, "use JdbcLedger");
    }
}
