package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The right to fetch a virtual proxy's SAML metadata. */
@Value.Immutable
@QlikModel
public interface SamlMetadataTicket {
    /** The ticket. */
    @Value.Redacted
    String value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableSamlMetadataTicket.Builder {}
}
