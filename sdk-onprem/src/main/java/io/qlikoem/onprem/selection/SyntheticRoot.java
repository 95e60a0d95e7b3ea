package io.qlikoem.onprem.selection;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All entities of a selection as if they were one. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SyntheticRoot {
    /** Its name. */
    Optional<String> name();

    /** Its kind. */
    Optional<String> type();

    /** What may be done with it. */
    List<String> access();

    /** What it has in it. */
    List<SyntheticEntity> children();

    /** What all of them have. */
    List<SyntheticProperty> properties();

    /** When the newest of them was changed (UTC); it must go back as it came. */
    Optional<Instant> latestModifiedDate();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entity. */
    final class Builder extends ImmutableSyntheticRoot.Builder {}
}
