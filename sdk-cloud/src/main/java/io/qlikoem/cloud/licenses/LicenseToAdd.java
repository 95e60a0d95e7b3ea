package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A licence for a user. */
@Value.Immutable
@QlikModel
public interface LicenseToAdd {
    /** The user's subject. */
    String subject();

    /** {@code professional} or {@code analyzer}. */
    String type();

    /** The user's id. */
    Optional<String> userId();

    /** The user's name. */
    Optional<String> name();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseToAdd.Builder {}
}
