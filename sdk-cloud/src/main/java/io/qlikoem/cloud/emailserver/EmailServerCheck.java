package io.qlikoem.cloud.emailserver;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a tenant's settings for e-mail are complete. */
@Value.Immutable
@QlikModel
public interface EmailServerCheck {
    /** Whether they are. */
    default boolean isValid() {
        return false;
    }

    /** What is missing, when they are not. */
    Optional<String> errorCode();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEmailServerCheck.Builder {}
}
