package io.qlikoem.distribution.ledger;

/** A write to the ledger came too late: another owner has claimed the delivery since. Nothing was written. */
public class StaleClaimException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleClaimException(Claim claim) {
        super("the delivery of app " + claim.key().appId() + " to tenant "
                + claim.key().tenant() + " was taken over by another process; this one has stopped working on it");
    }
}
