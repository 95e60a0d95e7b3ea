package io.qlikoem.distribution.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    default Optional<Claim> claim(DeliveryKey key, ClaimOwner owner, Duration lease) {
        return claim(key, owner, lease, Set.of());
    }

    /**
     * The same for somebody who knows that processes were given up: what they hold is taken while their lease lasts, and their
     * later writes are refused.
     *
     * @param givenUp may hold the owner itself, whose earlier work is then overtaken
     */
    Optional<Claim> claim(DeliveryKey key, ClaimOwner owner, Duration lease, Set<ClaimOwner> givenUp);

    /**
     * Writes what is known now.
     *
     * @throws StaleClaimException when the delivery was claimed by another since; nothing is written then
     */
    void record(Claim claim, LedgerEntry entry);

    /**
     * Gives the delivery back. Does nothing when it was claimed by another since.
     *
     * @throws LedgerException when the database is away; the same ledger gives it back before it claims it again, and for others
     *     the claim runs out
     */
    void release(Claim claim);

    /**
     * Binds the vendor's name of a tenant to the id that its token tells, the first time, and afterwards tells what stands.
     * One name means one tenant for ever, and one tenant has one name.
     *
     * @return the binding that stands: the one asked for, or an older one of that name or that id which contradicts it
     */
    TenantBinding bindTenant(TenantBinding binding);

    /** How many imports each of these tenants has had on a day (UTC); tenants without any are left out. One look. */
    Map<String, Integer> imports(Collection<String> tenants, LocalDate day);

    /**
     * Counts an import that is about to be asked for, unless the day's are used up. Counted by whichever process is first: two
     * never take the last one both. What was counted before the day before is forgotten.
     *
     * @param atMost how many the tenant may have on the day
     * @return false when it has had so many already; nothing is counted then
     */
    boolean countImport(String tenant, LocalDate day, int atMost);

    /** Takes one off again, whose request the tenant did not carry out. */
    void uncountImport(String tenant, LocalDate day);

    /** The binding that stands for this name or this id already, without making one. */
    Optional<TenantBinding> standingBinding(TenantBinding wanted);

    /**
     * Lets a delivery stay at a version, whatever the site has, or lets it go. Needs no claim: a run that is under way sees it before
     * it begins the delivery.
     *
     * @param version empty to let it go
     */
    void pin(DeliveryKey key, Optional<String> version);

    /** Which releases are kept for a way back. */
    KeptReleases keptReleases();

    /** How far releases have come. */
    Waves waves();

    /** What became of deliveries. */
    History history();

    /** What following a site's reloads remembers of its apps. */
    ReloadMemory reloads();

    /** What is remembered of what is done after deliveries. */
    FollowUpMemory followUps();
}
