package io.qlikoem.onprem.contentlibrary;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A content library as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ContentLibraryCondensed {
    /** The site's id of the content library. */
    String id();

    /** Its name in paths, at most 100 characters. */
    String name();

    /** What it holds: {@code media}. */
    Optional<String> type();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a content library. */
    final class Builder extends ImmutableContentLibraryCondensed.Builder {}
}
