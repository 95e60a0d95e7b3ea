package io.qlikoem.onprem.app;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An object of an app as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AppObjectCondensed {
    /** The site's id of the object. */
    String id();

    /** Its title. */
    Optional<String> name();

    /** {@code sheet}, {@code story}, {@code bookmark}, {@code masterobject} ... */
    String objectType();

    /** The engine's word for its kind. */
    Optional<String> engineObjectType();

    /** Its id within the app. */
    Optional<String> engineObjectId();

    /** At most 512 characters. */
    Optional<String> description();

    /** When it was published (UTC). */
    Optional<Instant> publishTime();

    /** Whether others than its owner see it. */
    default boolean published() {
        return false;
    }

    /** What the content hashes to; how is not documented. */
    Optional<String> contentHash();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an object. */
    final class Builder extends ImmutableAppObjectCondensed.Builder {}
}
