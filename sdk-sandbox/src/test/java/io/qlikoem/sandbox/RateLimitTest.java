package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final SandboxOptions FEW = SandboxOptions.defaults().withRates(4, 2, 800, Duration.ofMinutes(1));

    @Test
    void requests_beyondTheRate_waitWithoutHinderingTheOtherTier() {
        try (Sandbox sandbox = Sandbox.start(FEW)) {
            WireClient cloud = WireClient.loggedIn(sandbox, "acme");
            for (int i = 0; i < 4; i++) {
                assertThat(cloud.get("/api/v1/items").status()).isEqualTo(200);
            }

            Answer refused = cloud.get("/api/v1/spaces");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
            assertThat(Json.objects(refused.json(), "errors").get(0)).containsEntry("code", "HTTP-429");
            assertThat(cloud.json("POST", "/api/v1/spaces", Json.object("name", "a", "type", "shared"))
                            .status())
                    .isEqualTo(201);
            sandbox.advanceClock(Duration.ofMinutes(1));
            assertThat(cloud.get("/api/v1/items").status()).isEqualTo(200);
        }
    }

    @Test
    void requests_withLimitsSwitchedOff_allPass() {
        try (Sandbox sandbox = Sandbox.start(FEW.withEnforceRateLimits(false))) {
            WireClient cloud = WireClient.loggedIn(sandbox, "acme");
            for (int i = 0; i < 10; i++) {
                assertThat(cloud.get("/api/v1/items").status()).isEqualTo(200);
            }
        }
    }
}
