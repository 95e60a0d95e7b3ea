package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A function of the vendor. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface TaskFunction {
    /** {@code app.reload}. */
    String refName();

    /** Its arguments as an object: {@code appId}, {@code partial}. */
    Optional<RawJson> arguments();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskFunction.Builder {}
}
