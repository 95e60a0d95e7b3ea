package io.qlikoem.cloud.users;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How many users there are. */
@Value.Immutable
@QlikModel
public interface UserCount {
    /** All users of the tenant. */
    long total();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUserCount.Builder {}
}
