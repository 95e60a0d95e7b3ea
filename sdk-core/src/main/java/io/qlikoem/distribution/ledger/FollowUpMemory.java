package io.qlikoem.distribution.ledger;

import java.util.List;
import java.util.Optional;

/** What is to be done after which delivery, and for which version it was done. Thread-safe. */
public interface FollowUpMemory {
    /**
     * A delivery is about to begin, after which it will be called for.
     *
     * @param versionBefore what the tenant has now
     */
    void expect(FollowUpKey key, Optional<String> versionBefore);

    /** What was expected and not called for since, in whatever process. */
    List<Expected> expected();

    /** Remembers that it is called for this version; true for the first who says so, and for nobody after. */
    boolean begin(FollowUpKey key, String version);

    /**
     * Something that was expected.
     *
     * @param versionBefore what the tenant had when it was expected
     */
    record Expected(FollowUpKey key, Optional<String> versionBefore) {}
}
