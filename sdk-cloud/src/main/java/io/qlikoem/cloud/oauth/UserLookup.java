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

    /** The user whom the identity provider calls so. */
    static UserLookup bySubject(String subject) {
        return builder().field(UserLookupField.SUBJECT).value(subject).build();
    }

    /** The user of this id. */
    static UserLookup byId(String userId) {
        return builder().field(UserLookupField.USER_ID).value(userId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUserLookup.Builder {}
}
