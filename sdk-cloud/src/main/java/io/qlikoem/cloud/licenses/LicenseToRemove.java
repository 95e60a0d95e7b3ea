package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A licence to be taken from a user. */
@Value.Immutable
@QlikModel
public interface LicenseToRemove {
    /** The user's subject. */
    String subject();

    /** The kind had now. */
    String type();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseToRemove.Builder {}
}
