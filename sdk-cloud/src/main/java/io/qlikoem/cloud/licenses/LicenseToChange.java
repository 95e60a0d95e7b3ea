package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Another licence for a user, or a licence for another user. */
@Value.Immutable
@QlikModel
public interface LicenseToChange {
    /** The user's subject. */
    String subject();

    /** The kind to be had. */
    Optional<String> type();

    /** The user who has it now. */
    Optional<String> sourceSubject();

    /** The kind had now. */
    Optional<String> sourceType();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseToChange.Builder {}
}
