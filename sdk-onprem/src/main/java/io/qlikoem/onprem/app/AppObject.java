package io.qlikoem.onprem.app;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A sheet, story, bookmark, master item or another object of an app. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AppObject {
    /** The site's id of the object. */
    String id();

    /** Its title, at most 2560 characters. */
    Optional<String> name();

    /** The app that it belongs to. */
    AppCondensed app();

    /** {@code sheet}, {@code story}, {@code bookmark}, {@code masterobject} ... */
    String objectType();

    /** The engine's word for its kind. */
    Optional<String> engineObjectType();

    /** Its id within the app. */
    Optional<String> engineObjectId();

    /** At most 512 characters. */
    Optional<String> description();

    /** At most 1024 characters. */
    Optional<String> attributes();

    /** When it was published (UTC). */
    Optional<Instant> publishTime();

    /** Whether others than its owner see it. */
    default boolean published() {
        return false;
    }

    /** Whether it belongs to what the app was published with. */
    default boolean approved() {
        return false;
    }

    /** What the content hashes to; how is not documented. */
    Optional<String> contentHash();

    /** Bytes. */
    Optional<Long> size();

    /** The object that it was copied from. */
    Optional<String> sourceObject();

    /** The draft of it. */
    Optional<String> draftObject();

    /** Whose it is. */
    Optional<UserCondensed> owner();

    /** Its tags. */
    List<TagCondensed> tags();

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

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an object. */
    final class Builder extends ImmutableAppObject.Builder {}
}
