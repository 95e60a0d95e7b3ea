package io.qlikoem.cloud.brands;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A look of the tenant. At most one is active. */
@Value.Immutable
@QlikModel
public interface Brand {
    /** The brand's id. */
    String id();

    /** The name. */
    String name();

    /** The description; may be the empty text. */
    String description();

    /** Whether the tenant looks so. */
    default boolean active() {
        return false;
    }

    /** Its files. */
    List<BrandFile> files();

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
    final class Builder extends ImmutableBrand.Builder {}
}
