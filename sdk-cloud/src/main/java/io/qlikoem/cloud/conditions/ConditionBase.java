package io.qlikoem.cloud.conditions;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a condition hangs on. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ConditionBase {
    /** The condition's id; given by the tenant. */
    Optional<String> id();

    /** The app. */
    Optional<String> appId();

    /** What it looks at. */
    Optional<ConditionType> type();

    /** Selections to look with. */
    Optional<String> bookmarkId();

    /** In words. */
    Optional<String> description();

    /** Whose it is. */
    Optional<String> ownerId();

    /** The app's last reload, RFC 3339. */
    Optional<String> lastReloadTime();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionBase.Builder {}
}
