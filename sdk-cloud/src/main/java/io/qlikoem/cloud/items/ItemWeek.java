package io.qlikoem.cloud.items;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How often a thing was opened in a week. */
@Value.Immutable
@QlikModel
public interface ItemWeek {
    /** When the week began (UTC). */
    Optional<Instant> start();

    /** Times in all. */
    default long total() {
        return 0;
    }

    /** Users in all. */
    default long unique() {
        return 0;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableItemWeek.Builder {}
}
