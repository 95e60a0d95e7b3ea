package io.qlikoem.cloud.oauth;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A user of the tenant, by subject or id. */
@Value.Immutable
@QlikModel
public interface UserLookup {
    /** What is known of the user. */
    UserLookupField field();

    /** It. */
    String value();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUserLookup.Builder {}
}
