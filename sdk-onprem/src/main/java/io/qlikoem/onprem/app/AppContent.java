package io.qlikoem.onprem.app;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.content.FileExtensionWhiteListCondensed;
import io.qlikoem.onprem.content.StaticContentReferenceCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The files that an app has with it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AppContent {
    /** The site's id of the set of files. */
    String id();

    /** The app. */
    AppCondensed app();

    /** The files. */
    List<StaticContentReferenceCondensed> references();

    /** Most bytes of one file. */
    Optional<Long> maxFileSize();

    /** Bytes that are left. */
    Optional<Long> remainingLibrarySpace();

    /** Which kinds of file it takes. */
    FileExtensionWhiteListCondensed whiteList();

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

    /** Builds a set of files. */
    final class Builder extends ImmutableAppContent.Builder {}
}
