package io.qlikoem.distribution.port;

import java.time.Instant;
import java.util.Optional;

/**
 * An app in a tenant.
 *
 * @param id the tenant's id of the app
 * @param name the app's name
 * @param spaceId the space that it lies in, empty for a personal space
 * @param originAppId the app that it was published from, empty for one that was not
 * @param published whether it is a published app of a managed space
 * @param lastReloadTime the reload time that the tenant reports for its data (UTC)
 */
public record TenantApp(
        String id,
        String name,
        Optional<String> spaceId,
        Optional<String> originAppId,
        boolean published,
        Optional<Instant> lastReloadTime) {}
