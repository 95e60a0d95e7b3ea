package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The automation that a number is about. */
@Value.Immutable
@QlikModel
public interface UsedAutomation {
    Optional<String> guid();

    Optional<String> name();

    Optional<String> ownerId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUsedAutomation.Builder {}
}
