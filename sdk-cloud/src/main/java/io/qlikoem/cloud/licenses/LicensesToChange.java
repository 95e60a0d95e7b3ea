package io.qlikoem.cloud.licenses;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Whose licence is to change. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface LicensesToChange {
    /** One entry a user. */
    List<LicenseToChange> update();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicensesToChange.Builder {}
}
