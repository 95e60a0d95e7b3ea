package io.qlikoem.cloud.emailserver;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How the tenant sends e-mail; what is not set is absent. No secret is ever answered. */
@Value.Immutable
@QlikModel
public interface EmailServer {
    /** By which protocol. */
    Optional<EmailProvider> serviceProvider();

    /** The protocol's settings. */
    @Json(name = "providerConfig")
    Optional<EmailSettings> settings();

    /** Whether it is complete. */
    default boolean isValid() {
        return false;
    }

    /** What is missing, when it is not. */
    Optional<String> errorCode();

    /** How the last attempts went. */
    Optional<EmailServerStatus> status();

    /** Whether a password is set. */
    default boolean passwordExists() {
        return false;
    }

    /** How often the server has refused the password since it last took it. */
    Optional<Integer> authFailures();

    /** The user, of SMTP. */
    Optional<String> username();

    /** The sender's address. */
    Optional<String> emailAddress();

    /** The server's host name, of SMTP. */
    Optional<String> serverAddress();

    /** The server's port, of SMTP. */
    Optional<Integer> serverPort();

    /** How the connection is protected, of SMTP. */
    Optional<String> securityType();

    /** When it was set, as the vendor writes it. */
    Optional<String> lastUpdated();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEmailServer.Builder {}
}
