package io.qlikoem.onprem.selection;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An entity of a selection. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SelectionItem {
    /** The site's id of the item. */
    Optional<String> id();

    /** The kind of entity: {@code App}. */
    String type();

    /** The entity's id. */
    String objectID();

    /** The entity's name. */
    Optional<String> objectName();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    final class Builder extends ImmutableSelectionItem.Builder {}
}
