package io.qlikoem.onprem.content;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A kind of file. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface FileExtensionCondensed {
    /** The site's id of the kind of file. */
    String id();

    /** Without a dot: {@code png}. */
    String name();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a kind of file. */
    final class Builder extends ImmutableFileExtensionCondensed.Builder {}
}
