package io.qlikoem.cloud.licenses;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Who is to get a licence. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface LicensesToAdd {
    /** One entry a user. */
    List<LicenseToAdd> add();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicensesToAdd.Builder {}
}
