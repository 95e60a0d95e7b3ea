package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A key that tokens are checked with. */
@Value.Immutable
@QlikModel
public interface SigningKey {
    /** Its id, as tokens name it. */
    String kid();

    /** The public key or certificate, PEM. */
    String pem();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSigningKey.Builder {}
}
