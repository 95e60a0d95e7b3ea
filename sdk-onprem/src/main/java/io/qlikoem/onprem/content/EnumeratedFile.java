package io.qlikoem.onprem.content;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A file found below a path. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface EnumeratedFile {
    /** Where it is within the site. */
    Optional<String> path();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a file. */
    final class Builder extends ImmutableEnumeratedFile.Builder {}
}
