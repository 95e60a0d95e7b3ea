package io.qlikoem.onprem.content;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Which kinds of file a container takes. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface FileExtensionWhiteList {
    /** The site's id of the white list. */
    String id();

    /** The kind of container that it is for. */
    ContentLibraryType libraryType();

    /** Whether it came with the site. */
    default boolean isDefault() {
        return false;
    }

    /** Whether it was changed since. */
    default boolean modifiedByCustomer() {
        return false;
    }

    /** The kinds of file that are taken. */
    List<FileExtensionCondensed> fileExtensions();

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

    /** Builds a white list. */
    final class Builder extends ImmutableFileExtensionWhiteList.Builder {}
}
