package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * An app in a version whose file is kept in a content store.
 *
 * @param appId the site's id of the app
 * @param appName its name at that time
 * @param version which version it is
 * @param sha256 the hash of the file
 * @param bytes the size of the file
 * @param exportedAt when it was exported (UTC)
 * @param deliveredAt when a tenant had it first (UTC); empty when none has got it yet
 */
public record KeptRelease(
        String appId,
        String appName,
        String version,
        String sha256,
        long bytes,
        Instant exportedAt,
        Optional<Instant> deliveredAt) {}
