package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A user who hears of an alert. */
@Value.Immutable
@QlikModel
public interface AlertUser {
    /** User id. */
    String value();

    /** Whether the owner lets the user hear of it. */
    Optional<Boolean> enabled();

    /** Whether the user wants to. */
    Optional<Boolean> subscribed();

    /** The user of this id. */
    static AlertUser of(String userId) {
        return builder().value(userId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertUser.Builder {}
}
