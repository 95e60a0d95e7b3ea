package io.qlikoem.onprem.selection;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of what all entities of a selection have. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SyntheticEntity {
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

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entity. */
    final class Builder extends ImmutableSyntheticEntity.Builder {}
}
