package io.qlikoem.cloud.users;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Who is to be invited. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface Invitations {
    /** One entry a person. */
    List<Invitee> invitees();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableInvitations.Builder {}
}
