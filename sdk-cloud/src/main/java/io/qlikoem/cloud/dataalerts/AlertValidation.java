package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether an alert would work. */
@Value.Immutable
@QlikModel
public interface AlertValidation {
    /** Whether. */
    Optional<AlertValidationStatus> status();

    /** What is wrong, or was looked at. */
    List<AlertFinding> validations();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertValidation.Builder {}
}
