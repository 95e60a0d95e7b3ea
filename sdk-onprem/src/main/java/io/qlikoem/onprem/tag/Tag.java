package io.qlikoem.onprem.tag;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A tag in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Tag {
    /** The site's id of the tag. */
    String id();

    /** The tag's text, at most 255 characters. */
    String name();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** The tag as other entities name it: to put it on an app. */
    @Value.NonAttribute
    default TagCondensed reference() {
        return TagCondensed.builder().id(id()).name(name()).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a tag. */
    final class Builder extends ImmutableTag.Builder {}
}
