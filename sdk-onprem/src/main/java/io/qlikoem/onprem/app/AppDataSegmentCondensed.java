package io.qlikoem.onprem.app;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the data of an app as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AppDataSegmentCondensed {
    /** The site's id of the segment. */
    String id();

    /** At most 256 characters. */
    Optional<String> name();

    /** Its id within the app. */
    Optional<String> engineObjectId();

    /** What it is about. */
    String metaDataObject();

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

    /** Builds a segment. */
    final class Builder extends ImmutableAppDataSegmentCondensed.Builder {}
}
