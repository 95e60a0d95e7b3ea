package io.qlikoem.onprem.about;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An enum of the site. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface EnumDescription {
    /** Its constants: {@code 0: NeverStarted}. */
    List<String> values();

    /** Where it is used: {@code ExecutionResult.status}. */
    List<String> usages();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a description. */
    final class Builder extends ImmutableEnumDescription.Builder {}
}
