package io.qlikoem.cloud.pinnedlinks;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A link in the navigation. */
@Value.Immutable
@QlikModel
public interface PinnedLink {
    /** The link's id. */
    String id();

    /** What it says. */
    String name();

    /** Where it leads. */
    String link();

    /** What it is. */
    PinnedLinkType type();

    /** Who sees it. */
    PinnedLinkScope scope();

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
    final class Builder extends ImmutablePinnedLink.Builder {}
}
