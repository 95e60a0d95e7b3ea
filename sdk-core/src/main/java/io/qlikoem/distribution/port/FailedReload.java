package io.qlikoem.distribution.port;

import java.time.Instant;

/**
 * A reload that failed on the site, so that nothing of it is to be distributed.
 *
 * @param id tells this failure from all others
 * @param appId the site's id of the app
 * @param at when it ended (UTC, by the site's clock)
 * @param reason how it ended, with the last lines of its script log where the site has one
 */
public record FailedReload(String id, String appId, Instant at, String reason) {}
