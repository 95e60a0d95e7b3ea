package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that would keep an alert from working. */
@Value.Immutable
@QlikModel
public interface AlertFinding {
    /** What is wrong: a user, a group, a condition. */
    Optional<String> id();

    /** {@code RECIPIENT}, {@code RECIPIENT_GROUP} or {@code CONDITION}. */
    Optional<String> type();

    /** The vendor's word: {@code NO_ACCESS}, {@code USER_IS_DISABLED}. */
    Optional<String> error();

    /** In words. */
    Optional<String> description();

    /** All of the vendor's words. */
    List<String> validationErrors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertFinding.Builder {}
}
