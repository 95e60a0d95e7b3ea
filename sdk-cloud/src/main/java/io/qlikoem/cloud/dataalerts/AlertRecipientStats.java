package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How an alert does for one recipient. */
@Value.Immutable
@QlikModel
public interface AlertRecipientStats {
    /** User id. */
    Optional<String> value();

    /** Whether the owner lets the user hear of it. */
    boolean enabled();

    /** Whether the user wants to. */
    Optional<Boolean> subscribed();

    /** Groups by which the user hears of it. */
    List<String> groups();

    /** When it looked last. */
    Optional<String> lastScan();

    /** When it sent last. */
    Optional<String> lastTrigger();

    /** Whether the condition could be looked at for the recipient. */
    Optional<AlertRecipientStatus> conditionStatus();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertRecipientStats.Builder {}
}
