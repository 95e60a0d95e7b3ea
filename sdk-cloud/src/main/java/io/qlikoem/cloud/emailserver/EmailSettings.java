package io.qlikoem.cloud.emailserver;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How a tenant sends e-mail, by either protocol. */
@Value.Immutable
@QlikModel
public interface EmailSettings {
    /** The sender's address. */
    Optional<String> emailAddress();

    /** The sender's name, of SMTP. */
    Optional<String> senderName();

    /** The server's host name, of SMTP. */
    Optional<String> serverAddress();

    /** The server's port, of SMTP. */
    Optional<Integer> serverPort();

    /** How the connection is protected, of SMTP. */
    Optional<String> securityType();

    /** The user, of SMTP. */
    Optional<String> username();

    /** The application's id, of Microsoft 365. */
    Optional<String> clientId();

    /** The directory's id, of Microsoft 365. */
    Optional<String> providerTenantId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEmailSettings.Builder {}
}
