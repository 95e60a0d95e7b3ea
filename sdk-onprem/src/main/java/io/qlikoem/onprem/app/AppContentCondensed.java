package io.qlikoem.onprem.app;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The files of an app as lists name them. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AppContentCondensed {
    /** The site's id of the set of files. */
    String id();

    /** Most bytes of one file. */
    Optional<Long> maxFileSize();

    /** Bytes that are left. */
    Optional<Long> remainingLibrarySpace();

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
    final class Builder extends ImmutableAppContentCondensed.Builder {}
}
