package io.qlikoem.onprem.contentlibrary;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.content.FileExtensionWhiteListCondensed;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A content library to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewContentLibrary {
    /** Its name in paths, at most 100 characters. */
    String name();

    /** What it holds: {@code media}. */
    Optional<String> type();

    /**
     * Whose it will be. The site's interface description calls it required; without it the caller's own user is
     * meant.
     */
    Optional<UserCondensed> owner();

    /**
     * Which kinds of file it takes. The site's interface description calls it required; whether a site does without
     * it is not known.
     */
    Optional<FileExtensionWhiteListCondensed> whiteList();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

    /** A content library of this name. */
    static NewContentLibrary named(String name) {
        return builder().name(name).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewContentLibrary.Builder {}
}
