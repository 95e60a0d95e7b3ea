package io.qlikoem.cloud.banners;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The tenant's banner. */
@Value.Immutable
@QlikModel
public interface Banner {
    /** The banner's id. */
    String id();

    /** The text. */
    String message();

    /** How it looks. */
    BannerType type();

    /** Whether it is shown in its time. */
    default boolean enabled() {
        return false;
    }

    /** From when on (UTC). */
    Optional<Instant> startTime();

    /** Until when (UTC). */
    Optional<Instant> endTime();

    /** Whether there is a link. */
    default boolean linkEnabled() {
        return false;
    }

    /** Where the link leads. */
    Optional<String> linkUrl();

    /** What the link says. */
    Optional<String> linkLabel();

    /** Who made it. */
    Optional<String> createdBy();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Who changed it last. */
    Optional<String> updatedBy();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableBanner.Builder {}
}
