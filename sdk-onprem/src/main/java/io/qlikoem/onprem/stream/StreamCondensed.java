package io.qlikoem.onprem.stream;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A stream as lists and apps name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface StreamCondensed {
    /** The site's id of it. */
    String id();

    /** Not unique on a site. */
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

    /** Builds a reference. */
    final class Builder extends ImmutableStreamCondensed.Builder {}
}
