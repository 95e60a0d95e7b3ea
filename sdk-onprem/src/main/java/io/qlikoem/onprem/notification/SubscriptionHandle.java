package io.qlikoem.onprem.notification;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The answer to a subscription. */
@Value.Immutable
@QlikModel
public interface SubscriptionHandle {
    /** What it is removed by. */
    String value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableSubscriptionHandle.Builder {}
}
