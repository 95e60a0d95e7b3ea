package io.qlikoem.distribution.ledger;

import java.time.Duration;

/**
 * The right to work on a delivery, until somebody else gets it.
 *
 * @param key the delivery
 * @param owner who holds it
 * @param fence grows with every claim of the delivery; a write that carries an older number is refused
 * @param lease how long it is good for, from the claim or the last write on
 * @param entry what the ledger knew when the claim was given
 */
public record Claim(DeliveryKey key, ClaimOwner owner, long fence, Duration lease, LedgerEntry entry) {}
