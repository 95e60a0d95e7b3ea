package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** Something else that a licence grants. */
@Value.Immutable
@QlikModel
public interface LicenseParameter {
    /** What. */
    String name();

    /** An ISO interval. */
    String valid();

    /** For whom. */
    Optional<RawJson> access();

    /** How much. */
    Optional<RawJson> values();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseParameter.Builder {}
}
