package io.qlikoem.onprem.content;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Which kinds of file a container takes, as its owner names it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface FileExtensionWhiteListCondensed {
    /** The site's id of the white list. */
    String id();

    /** The kind of container that it is for. */
    ContentLibraryType libraryType();

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
    final class Builder extends ImmutableFileExtensionWhiteListCondensed.Builder {}
}
