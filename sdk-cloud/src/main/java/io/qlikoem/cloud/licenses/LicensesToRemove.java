package io.qlikoem.cloud.licenses;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Who is to lose a licence. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface LicensesToRemove {
    /** One entry a user. */
    List<LicenseToRemove> delete();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicensesToRemove.Builder {}
}
