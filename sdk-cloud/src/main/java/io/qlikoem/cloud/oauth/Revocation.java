package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** A token that is to end. */
@Value.Immutable
@QlikModel
public interface Revocation {
    /** The token. */
    Secret token();

    /** What it is. */
    @Json(name = "token_type_hint")
    Optional<TokenKind> hint();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRevocation.Builder {}
}
