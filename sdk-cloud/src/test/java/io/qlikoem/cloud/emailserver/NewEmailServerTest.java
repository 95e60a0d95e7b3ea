package io.qlikoem.cloud.emailserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import org.junit.jupiter.api.Test;

class NewEmailServerTest {
    private static final NewEmailSettings SMTP = NewEmailSettings.builder()
            .serverAddress("smtp.acme.example")
            .emailPassword(Secret.of("SECRET"))
            .build();
    private static final NewEmailSettings MICROSOFT = NewEmailSettings.builder()
            .clientId("id")
            .clientSecret(Secret.of("SECRET"))
            .build();

    @Test
    void smtp_password_isSentAndNeverShown() {
        NewEmailServer server = NewEmailServer.smtp(SMTP);

        assertThat(server.toString()).doesNotContain("SECRET");
        assertThat(QlikJson.write(server)).contains("\"emailPassword\":\"SECRET\"", "\"BasicAuth\"");
    }

    @Test
    void smtp_noServer_isRefused() {
        NewEmailSettings empty = NewEmailSettings.builder().build();

        assertThatThrownBy(() -> NewEmailServer.smtp(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("serverAddress must be given for SMTP");
    }

    @Test
    void microsoft365_settingsOfSmtp_areRefused() {
        NewEmailSettings mixed =
                NewEmailSettings.builder().from(MICROSOFT).username("mailer").build();

        assertThatThrownBy(() -> NewEmailServer.microsoft365(mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("settings must not hold what only SMTP has, but serviceProvider is MICROSOFT_365");
        assertThat(NewEmailServer.microsoft365(MICROSOFT).toString()).doesNotContain("SECRET");
    }
}
