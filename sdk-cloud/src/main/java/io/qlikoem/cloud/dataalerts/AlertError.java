package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why an alert does not work. */
@Value.Immutable
@QlikModel
public interface AlertError {
    /** The vendor's word: {@code APP_DELETED}, {@code NO_RECIPIENTS}, {@code OWNER_DISABLED}. */
    Optional<String> value();

    /** Since when. */
    Optional<String> added();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertError.Builder {}
}
