package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import okhttp3.FormBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudIdentityTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
    private final WireClient acme = WireClient.loggedIn(sandbox, "acme");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void token_asJsonOrForm_lastsSixHours() {
        WireClient anonymous = WireClient.tenant(sandbox, sandbox.tenant("acme").url());
        Answer form = anonymous.send(
                "POST",
                "/oauth/token",
                new FormBody.Builder()
                        .add("grant_type", "client_credentials")
                        .add("client_id", sandbox.cloudClientId())
                        .add("client_secret", sandbox.cloudClientSecret())
                        .build());

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.json()).containsEntry("token_type", "bearer").containsEntry("expires_in", 21600.0);
        assertThat(acme.get("/api/v1/items").status()).isEqualTo(200);
        sandbox.advanceClock(Duration.ofHours(6));
        assertThat(acme.get("/api/v1/items").status()).isEqualTo(401);
    }

    @Test
    void token_withWrongSecret_isUnauthorizedWithoutTellingIt() {
        WireClient anonymous = WireClient.tenant(sandbox, sandbox.tenant("acme").url());
        Answer answer = anonymous.json(
                "POST",
                "/oauth/token",
                Json.object(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        sandbox.cloudClientId(),
                        "client_secret",
                        "no"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("\"errors\"").contains("traceId");
    }

    @Test
    void token_atAnotherTenant_isWorthNothing() {
        assertThat(acme.at(sandbox.tenant("globex").url()).get("/api/v1/items").status())
                .isEqualTo(401);
    }

    @Test
    void me_ofUserAndTenant_redirects() {
        Answer user = acme.get("/api/v1/users/me");
        Answer tenant = acme.get("/api/v1/tenants/me");

        assertThat(user.status()).isEqualTo(301);
        assertThat(acme.get(user.header("Location")).json())
                .containsEntry("tenantId", sandbox.tenant("acme").id())
                .containsEntry("subject", "qlikbot\\" + sandbox.cloudClientId())
                .containsEntry("clientId", sandbox.cloudClientId());
        assertThat(tenant.status()).isEqualTo(302);
        assertThat(acme.get(tenant.header("Location")).json())
                .containsEntry("name", "acme")
                .containsEntry("status", "active");
    }

    @Test
    void users_filteredByClient_findsTheBot() {
        String filter = "clientId%20eq%20%22" + sandbox.cloudClientId() + "%22";

        assertThat(acme.get("/api/v1/users?filter=" + filter).data()).hasSize(1);
        assertThat(acme.get("/api/v1/users").data()).hasSize(2);
    }

    @Test
    void disabledTenant_anyCall_answersItsCode() {
        sandbox.tenant("acme").disable();
        Answer answer = acme.get("/api/v1/items");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(Json.objects(answer.json(), "errors").get(0)).containsEntry("code", "TENANT_DISABLED");

        sandbox.tenant("acme").enable();
        assertThat(acme.get("/api/v1/items").status()).isEqualTo(200);
    }

    @Test
    void revokedToken_isUnauthorizedUntilANewOne() {
        sandbox.tenant("acme").revokeTokens();

        assertThat(acme.get("/api/v1/items").status()).isEqualTo(401);
        assertThat(WireClient.loggedIn(sandbox, "acme").get("/api/v1/items").status())
                .isEqualTo(200);
    }

    @Test
    void unknownOperation_isNotFoundAsJson() {
        Answer answer = acme.get("/api/v1/nosuch");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(Json.objects(answer.json(), "errors")).hasSize(1);
        assertThat(answer.header("X-B3-Traceid")).matches("[0-9a-f]{32}");
    }

    @Test
    void hostName_atAnyTenantsPort_leadsToThatTenant() {
        WireClient byName = WireClient.tenant(sandbox, sandbox.tenant("globex").hostUrl());
        String token = byName.token(sandbox.cloudClientId(), sandbox.cloudClientSecret());
        int acmesPort = sandbox.tenant("acme").url().getPort();
        WireClient atAcmesPort = byName.with("Authorization", "Bearer " + token)
                .at(java.net.URI.create("https://globex.eu.sandbox.localhost:" + acmesPort));

        Answer me = atAcmesPort.get("/api/v1/users/me");

        assertThat(atAcmesPort.get(me.header("Location")).json())
                .containsEntry("tenantId", sandbox.tenant("globex").id());
        assertThat(byName.at(java.net.URI.create("https://nosuch.eu.sandbox.localhost:" + acmesPort))
                        .get("/api/v1/items")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void addTenant_whileRunning_acceptsTheRegionsClient() {
        SandboxTenant added = sandbox.addTenant("initech");

        assertThat(sandbox.tenants()).hasSize(3);
        assertThat(WireClient.loggedIn(sandbox, "initech").get("/api/v1/spaces").status())
                .isEqualTo(200);
        assertThat(added.requestCount()).isEqualTo(2);
    }
}
