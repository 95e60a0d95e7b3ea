package io.qlikoem.cloud.emailserver;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How a tenant is to send e-mail. */
@Value.Immutable
@QlikModel
public interface NewEmailServer {
    /** By which protocol. */
    EmailProvider serviceProvider();

    /** The protocol's settings. */
    @Json(name = "providerConfig")
    NewEmailSettings settings();

    /** By SMTP, with these settings. */
    static NewEmailServer smtp(NewEmailSettings settings) {
        return builder().serviceProvider(EmailProvider.BASIC).settings(settings).build();
    }

    /** By Microsoft 365, with these settings. */
    static NewEmailServer microsoft365(NewEmailSettings settings) {
        return builder()
                .serviceProvider(EmailProvider.MICROSOFT_365)
                .settings(settings)
                .build();
    }

    @Value.Check
    default void check() {
        boolean smtp = serviceProvider() == EmailProvider.BASIC;
        NewEmailSettings given = settings();
        if (smtp && given.serverAddress().isEmpty()) {
            throw new IllegalArgumentException("serverAddress must be given for SMTP");
        }
        if (smtp ? given.isOfMicrosoft365() : given.isOfSmtp()) {
            throw new IllegalArgumentException("settings must not hold what only " + (smtp ? "Microsoft 365" : "SMTP")
                    + " has, but serviceProvider is " + serviceProvider());
        }
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewEmailServer.Builder {}
}
