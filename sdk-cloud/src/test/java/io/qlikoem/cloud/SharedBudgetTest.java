package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.RateBudgetException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.http.RateBudget;
import io.qlikoem.json.Secret;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** Two objects of one process, made without knowing of each other, for one client on one tenant. */
class SharedBudgetTest {
    private static final String ME = "{\"id\":\"u1\",\"tenantId\":\"t1\",\"subject\":\"qlikbot\\\\client\"}";

    private final String client = UUID.randomUUID().toString();

    @Test
    void call_otherObjectWasThrottled_isNotSent() {
        try (FakeTenant server = FakeTenant.start();
                QlikCloud first = cloud(server, client, options -> options);
                QlikCloud second = cloud(server, client, options -> options)) {
            server.on("GET /api/v1/users/me", throttled());

            assertThatThrownBy(() -> first.tenant("acme").users().me()).isInstanceOf(RateLimitedException.class);
            assertThatThrownBy(() -> second.tenant("acme").users().me()).isInstanceOf(RateBudgetException.class);

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void call_otherClientWasThrottled_isSent() {
        try (FakeTenant server = FakeTenant.start();
                QlikCloud first = cloud(server, client, options -> options);
                QlikCloud second = cloud(server, client + "-2", options -> options)) {
            server.on("GET /api/v1/users/me", throttled()).on("GET /api/v1/users/me", 200, ME);

            assertThatThrownBy(() -> first.tenant("acme").users().me()).isInstanceOf(RateLimitedException.class);

            assertThat(second.tenant("acme").users().me().id()).isEqualTo("u1");
        }
    }

    @Test
    void call_budgetsOfTheirOwn_areCountedByThemselves() {
        try (FakeTenant server = FakeTenant.start();
                QlikCloud first = cloud(server, client, options -> options.rateBudget(RateBudget.share(0.5)));
                QlikCloud second = cloud(server, client, options -> options.rateBudget(RateBudget.share(0.5)))) {
            server.on("GET /api/v1/users/me", throttled()).on("GET /api/v1/users/me", 200, ME);

            assertThatThrownBy(() -> first.tenant("acme").users().me()).isInstanceOf(RateLimitedException.class);

            assertThat(second.tenant("acme").users().me().id()).isEqualTo("u1");
        }
    }

    private static MockResponse throttled() {
        return new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "3600")
                .build();
    }

    private static QlikCloud cloud(FakeTenant server, String client, UnaryOperator<QlikCloudBuilder> options) {
        return options.apply(QlikCloud.withClient(client, Secret.of("s3cret")).tenant("acme", server.url()))
                .build();
    }
}
