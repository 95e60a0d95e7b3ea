package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Who gets it. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface SharingRecipients {
    /** Users. */
    List<SharingUser> userIds();

    /** People who are no users. */
    List<String> emailAddresses();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingRecipients.Builder {}
}
