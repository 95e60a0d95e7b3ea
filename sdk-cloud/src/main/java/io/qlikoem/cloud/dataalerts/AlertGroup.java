package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A group whose members hear of an alert. */
@Value.Immutable
@QlikModel
public interface AlertGroup {
    /** Group id. */
    String value();

    /** Whether the owner lets them. */
    Optional<Boolean> enabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertGroup.Builder {}
}
