package io.qlikoem.onprem.app;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the caller may make entities of a kind. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ResourcePrivileges {
    /** The kind of entity. */
    Optional<String> resource();

    /** Whether the caller may. */
    default boolean canCreate() {
        return false;
    }

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableResourcePrivileges.Builder {}
}
