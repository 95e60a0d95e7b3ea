package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Which of the events of a kind. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface TaskCorrelation {
    /** {@code id}, {@code status} ... */
    String contextAttributeName();

    Optional<String> contextAttributeValue();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskCorrelation.Builder {}
}
