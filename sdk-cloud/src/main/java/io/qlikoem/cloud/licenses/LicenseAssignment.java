package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Who has which licence. */
@Value.Immutable
@QlikModel
public interface LicenseAssignment {
    /** The user's subject. */
    String subject();

    /** {@code professional} or {@code analyzer}. */
    String type();

    /** Whether there is one more than was bought. */
    boolean excess();

    /** When it was assigned. */
    String created();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseAssignment.Builder {}
}
