package io.qlikoem.cloud.licenses;

import io.qlikoem.json.ItemResult;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one user's licence. */
@Value.Immutable
@QlikModel
public interface LicenseResult extends ItemResult {
    /** An HTTP status. */
    int status();

    /** The user's subject. */
    Optional<String> subject();

    /** The kind. */
    Optional<String> type();

    /** The vendor's error code: {@code LICENSES-011} none left, {@code LICENSES-016} not found. */
    Optional<String> code();

    /** What went wrong. */
    Optional<String> title();

    @Override
    @Value.NonAttribute
    default boolean isOk() {
        return status() >= 200 && status() < 300;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseResult.Builder {}
}
