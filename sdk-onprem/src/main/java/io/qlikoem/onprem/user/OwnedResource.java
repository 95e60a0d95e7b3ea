package io.qlikoem.onprem.user;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a user owns. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface OwnedResource {
    /** Whose it is. */
    Optional<UserCondensed> owner();

    /** The kind of entity. */
    Optional<String> resourceType();

    /** The kind of object within an app. */
    Optional<String> objectType();

    /** The entity itself. */
    Optional<RawJson> resource();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a resource. */
    final class Builder extends ImmutableOwnedResource.Builder {}
}
