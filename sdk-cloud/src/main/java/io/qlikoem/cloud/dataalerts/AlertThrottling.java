package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How often an alert may send: a bucket of tokens, one taken for each message. */
@Value.Immutable
@QlikModel
public interface AlertThrottling {
    /** Most tokens. */
    Optional<Integer> capacity();

    /** IANA name. */
    Optional<String> timezone();

    /** Tokens that come back each time. */
    Optional<Integer> replenishRate();

    /** RFC 5545 rule of when they do. */
    Optional<String> recurrenceRule();

    /** Tokens at the beginning. */
    Optional<Integer> initialTokenCount();

    /** When the rule begins. */
    Optional<String> referenceTimestamp();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertThrottling.Builder {}
}
