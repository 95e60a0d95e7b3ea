package io.qlikoem.cloud.banners;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the tenant's banner is to be. */
@Value.Immutable
@QlikModel
public interface NewBanner {
    /** The text. */
    String message();

    /** How it looks. */
    BannerType type();

    /** Whether it is shown in its time. */
    default boolean enabled() {
        return true;
    }

    /** From when on (UTC). */
    Instant startTime();

    /** Until when (UTC). */
    Instant endTime();

    /** Whether there is a link. */
    default boolean linkEnabled() {
        return false;
    }

    /** Where the link leads. */
    Optional<String> linkUrl();

    /** What the link says. */
    Optional<String> linkLabel();

    @Value.Check
    default void check() {
        if (!startTime().isBefore(endTime())) {
            throw new IllegalArgumentException("startTime must be before endTime but was " + startTime());
        }
        if (linkEnabled() && linkUrl().isEmpty()) {
            throw new IllegalArgumentException("linkUrl must be given when linkEnabled is true");
        }
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewBanner.Builder {}
}
