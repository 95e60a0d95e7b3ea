package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When it is sent, by RFC 5545 rules and by reloads. */
@Value.Immutable
@QlikModel
public interface SharingTrigger {
    /** Rules; may be empty. */
    List<String> recurrence();

    /** After each reload of the app. */
    Optional<Boolean> executeOnAppReload();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingTrigger.Builder {}
}
