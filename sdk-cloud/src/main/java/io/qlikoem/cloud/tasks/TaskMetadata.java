package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a task belongs. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface TaskMetadata {
    Optional<String> ownerId();

    /** The space of its app. */
    Optional<String> spaceId();

    Optional<TaskUsage> usage();

    Optional<String> tenantId();

    Optional<String> createdBy();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Why the vendor has switched it off. */
    Optional<String> disabledCode();

    /** The old schedule that it took the place of. */
    Optional<String> migratedFrom();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskMetadata.Builder {}
}
