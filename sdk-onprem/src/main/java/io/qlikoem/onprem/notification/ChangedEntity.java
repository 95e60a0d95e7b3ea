package io.qlikoem.onprem.notification;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One element of a callback: that something changed, without its values. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ChangedEntity {
    /** Type of the entity: {@code App}. */
    Optional<String> objectType();

    /** The entity. */
    Optional<String> objectID();

    /** What happened. */
    Optional<ChangeType> changeType();

    /** Names of what changed; not exact. */
    List<String> changedProperties();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an element. */
    final class Builder extends ImmutableChangedEntity.Builder {}
}
