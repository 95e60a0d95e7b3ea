package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A new OAuth client. Its secret is shown this once. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CreatedOauthApp {
    /** Its id. */
    String clientId();

    /** The name. */
    String clientName();

    /** What kind of program it is. */
    OauthAppType appType();

    /** The secret; absent when it proves itself by a key. */
    Optional<Secret> clientSecret();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCreatedOauthApp.Builder {}
}
