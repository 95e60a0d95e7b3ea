package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** The condition of an alert as a reader may see it. */
@Value.Immutable
@QlikModel
public interface AlertConditionOfAlert {
    /** Whether its selections are kept from the reader. */
    Optional<Boolean> hideSelections();

    /** The condition. */
    Optional<RawJson> conditionResponse();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertConditionOfAlert.Builder {}
}
