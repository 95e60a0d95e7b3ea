package io.qlikoem.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app of a tenant at the moment of asking.
 *
 * @param spaceId null in a personal space, like {@code spaceName} and {@code spaceType}
 * @param originAppId the app it was published from; empty when it was not published
 * @param publishTime null when it was not published
 * @param lastReloadTime the one stored in synthetic content; for a real file the one that it had when this sandbox exported it, else
 *     the time of the import
 * @param sha256 of the content, lower-case hex
 * @param bytes size of the content
 */
public record CloudApp(
        String id,
        String name,
        @Nullable String spaceId,
        @Nullable String spaceName,
        @Nullable String spaceType,
        String originAppId,
        @Nullable Instant publishTime,
        Instant lastReloadTime,
        String sha256,
        long bytes) {

    /** Whether customers see it: published apps have a publish time. */
    public boolean isPublished() {
        return publishTime != null;
    }
}
