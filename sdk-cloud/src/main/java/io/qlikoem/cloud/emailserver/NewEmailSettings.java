package io.qlikoem.cloud.emailserver;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How a tenant is to send e-mail, by either protocol. */
@Value.Immutable
@QlikModel
public interface NewEmailSettings {
    /** The sender's address. */
    Optional<String> emailAddress();

    /** The sender's name, of SMTP. */
    Optional<String> senderName();

    /** The server's host name, of SMTP. */
    Optional<String> serverAddress();

    /** The server's port, of SMTP. */
    Optional<Integer> serverPort();

    /** How the connection is protected, of SMTP: {@code none}, {@code StartTLS} or {@code SSL/TLS}, by the vendor's tool. */
    Optional<String> securityType();

    /** The user, of SMTP. */
    Optional<String> username();

    /** The user's password, of SMTP; absent: it stays as it is. */
    Optional<Secret> emailPassword();

    /** The application's id, of Microsoft 365. */
    Optional<String> clientId();

    /** The application's secret, of Microsoft 365. */
    Optional<Secret> clientSecret();

    /** The directory's id, of Microsoft 365. */
    Optional<String> providerTenantId();

    /** Whether something is set that only SMTP has. */
    @Value.NonAttribute
    default boolean isOfSmtp() {
        return Stream.of(senderName(), serverAddress(), serverPort(), securityType(), username(), emailPassword())
                .anyMatch(Optional::isPresent);
    }

    /** Whether something is set that only Microsoft 365 has. */
    @Value.NonAttribute
    default boolean isOfMicrosoft365() {
        return Stream.of(clientId(), clientSecret(), providerTenantId()).anyMatch(Optional::isPresent);
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewEmailSettings.Builder {}
}
