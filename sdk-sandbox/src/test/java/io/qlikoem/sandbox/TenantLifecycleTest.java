package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tenants that are made at the register host and listed at the console. */
class TenantLifecycleTest {

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxRegion eu = sandbox.region("eu");
    private final WireClient register = loggedIn(eu.registerUrl().toString(), eu.clientId(), eu.clientSecret());

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void create_withTheLicenceOfAnotherTenant_makesOneThatAnswersAtOnce() {
        Answer created = create();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json())
                .containsEntry("status", "active")
                .containsEntry("datacenter", "eu-west-1")
                .containsEntry("createdByUser", "");
        SandboxTenant made = sandbox.tenant(created.string("name"));
        assertThat(Json.texts(created.json(), "hostnames"))
                .containsExactly(made.hostUrl().getHost());
        WireClient byName = loggedIn(made.hostUrl().toString(), eu.clientId(), eu.clientSecret());
        assertThat(byName.get(byName.get("/api/v1/users/me").header("Location")).json())
                .containsEntry("tenantId", created.string("id"))
                .containsEntry("name", "EU OAuth client");
        assertThat(create().string("id")).isNotEqualTo(created.string("id"));
    }

    @Test
    void create_manyAtOnce_neverExceedsTheQuota() {
        eu.tenantQuota(3);

        List<Integer> statuses = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> create().status())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(2);
        assertThat(sandbox.tenants()).hasSize(3);
    }

    @Test
    void create_withoutRightOrFreeLicence_tellsWhichByItsCode() {
        eu.tenantQuota(2);

        assertThat(code(register.json("POST", "/api/v1/tenants", Json.object())))
                .isEqualTo("TENANTS-21");
        assertThat(code(register.json("POST", "/api/v1/tenants", Json.object("licenseKey", "wrong"))))
                .isEqualTo("TENANTS-23");
        assertThat(create().status()).isEqualTo(201);
        assertThat(create().status()).isEqualTo(403);
        assertThat(code(create())).isEqualTo("TENANTS-22");
        assertThat(sandbox.tenants()).hasSize(2);
    }

    @Test
    void create_withADelay_answersLater() {
        eu.creationDelay(Duration.ofMinutes(2));
        String name = create().string("name");
        WireClient client = WireClient.tenant(sandbox, sandbox.tenant(name).url());
        assertThat(client.json("POST", "/oauth/token", Json.object()).status()).isEqualTo(404);

        sandbox.advanceClock(Duration.ofMinutes(2));

        assertThat(client.token(eu.clientId(), eu.clientSecret())).isNotEqualTo("null");
    }

    @Test
    void deactivate_needsAHostnameAndADelayThatTheVendorAllows() {
        String id = sandbox.tenant("acme").id();
        WireClient confirmed = register.with("qlik-confirm-hostname", "acme.eu.sandbox.localhost");
        String path = "/api/v1/tenants/" + id + "/actions/deactivate";

        assertThat(register.json("POST", path, Json.object()).status()).isEqualTo(412);
        assertThat(confirmed
                        .json("POST", path, Json.object("purgeAfterDays", 9))
                        .status())
                .isEqualTo(400);
        assertThat(confirmed
                        .json("POST", path, Json.object("purgeAfterDays", 91))
                        .status())
                .isEqualTo(400);
        assertThat(confirmed
                        .json("POST", path.replace(id, "nosuch"), Json.object())
                        .status())
                .isEqualTo(404);
        assertThat(sandbox.tenant("acme").status()).isEqualTo("active");
    }

    @Test
    void deactivated_answersItsCodeComesBackAndIsPurgedInTheEnd() {
        SandboxTenant acme = sandbox.tenant("acme");
        WireClient cloud = WireClient.loggedIn(sandbox, "acme");
        WireClient confirmed = register.with("qlik-confirm-hostname", "acme.eu.sandbox.localhost");
        String path = "/api/v1/tenants/" + acme.id() + "/actions/";
        eu.tenantQuota(1);

        Answer off = confirmed.json("POST", path + "deactivate", Json.object("purgeAfterDays", 10));
        assertThat(off.json()).containsEntry("status", "disabled").containsKey("estimatedPurgeDate");
        assertThat(code(cloud.get("/api/v1/items"))).isEqualTo("TENANT_DISABLED");

        assertThat(confirmed.bytes("POST", path + "reactivate", new byte[0]).json())
                .containsEntry("status", "active");
        assertThat(cloud.get("/api/v1/items").status()).isEqualTo(200);

        confirmed.json("POST", path + "deactivate", Json.object("purgeAfterDays", 10));
        sandbox.advanceClock(Duration.ofDays(10));
        assertThat(acme.status()).isEqualTo("deleted");
        WireClient later = loggedIn(eu.registerUrl().toString(), eu.clientId(), eu.clientSecret());
        assertThat(later.with("qlik-confirm-hostname", "acme.eu.sandbox.localhost")
                        .bytes("POST", path + "reactivate", new byte[0])
                        .status())
                .isEqualTo(404);
        assertThat(cloud.get("/api/v1/items").status()).isEqualTo(404);
        assertThat(later.json("POST", "/api/v1/tenants", Json.object("licenseKey", "sandbox-licence-key"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void tokens_areGoodAtTheirHostOnly() {
        WireClient cloud = WireClient.loggedIn(sandbox, "acme");

        assertThat(cloud.at(eu.registerUrl())
                        .json("POST", "/api/v1/tenants", Json.object())
                        .status())
                .isEqualTo(401);
        assertThat(register.at(sandbox.tenant("acme").url())
                        .get("/api/v1/items")
                        .status())
                .isEqualTo(401);
        assertThat(register.at(sandbox.console().url()).get("/api/core/tenants").status())
                .isEqualTo(401);
        assertThat(WireClient.tenant(sandbox, sandbox.console().url()).token(eu.clientId(), eu.clientSecret()))
                .isEqualTo("null");
    }

    @Test
    void regions_haveClientsOfTheirOwn() {
        SandboxRegion us = sandbox.region("us");
        SandboxTenant initech = us.addTenant("initech");

        assertThat(initech.hostUrl().getHost()).isEqualTo("initech.us.sandbox.localhost");
        assertThat(WireClient.tenant(sandbox, initech.hostUrl()).token(eu.clientId(), eu.clientSecret()))
                .isEqualTo("null");
        assertThat(loggedIn(initech.hostUrl().toString(), us.clientId(), us.clientSecret())
                        .get("/api/v1/tenants/" + initech.id())
                        .json())
                .containsEntry("region", "us")
                .containsEntry("datacenter", "us-east-1");
        assertThatThrownBy(() -> sandbox.region("moon")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void console_listsFiltersAndCountsTheTenantsOfAllRegions() {
        sandbox.region("us").addTenant("initech");
        sandbox.addTenant("globex");
        WireClient console = console();
        String subscription = "subscriptionId eq \"" + sandbox.console().subscriptionId() + "\"";

        Answer page = console.get("/api/core/tenants?limit=2&totalResults=true&sort=name");
        assertThat(page.json()).containsEntry("totalResults", 3.0);
        assertThat(page.data()).extracting(tenant -> tenant.get("name")).containsExactly("acme", "globex");
        assertThat(console.get("/api/core/tenants?filter=" + encoded(subscription + " and regionCode eq \"us-east-1\""))
                        .data())
                .extracting(tenant -> tenant.get("name"))
                .containsExactly("initech");
        assertThat(console.json("POST", "/api/core/tenants/actions/filter", Json.object("filter", subscription))
                        .data())
                .hasSize(3);
        assertThat(console.get("/api/core/tenants/actions/count?filter=" + encoded(subscription))
                        .json())
                .containsEntry("total", 3.0);
        assertThat(console.get("/api/core/tenants?filter=" + encoded("name eq \"acme\""))
                        .status())
                .isEqualTo(400);
        assertThat(console.get("/api/core/tenants/" + sandbox.tenant("acme").id())
                        .data())
                .singleElement()
                .satisfies(tenant -> assertThat(tenant).containsEntry("countryCode", "IE"));
    }

    @Test
    void client_madeAtTheConsole_worksThereUntilItIsDeleted() {
        WireClient console = console();
        Answer made = console.json(
                "POST",
                "/api/core/oauth-clients",
                Json.object(
                        "clientName", "reports",
                        "appType", "web",
                        "allowedGrantTypes", List.of("client_credentials")));
        WireClient theirs =
                loggedIn(sandbox.console().hostUrl().toString(), made.string("clientId"), made.string("clientSecret"));
        assertThat(theirs.get("/api/core/tenants").status()).isEqualTo(200);

        assertThat(console.delete("/api/core/oauth-clients/" + made.string("clientId"))
                        .status())
                .isEqualTo(204);

        assertThat(theirs.get("/api/core/tenants").status()).isEqualTo(401);
        assertThat(console.get("/api/core/oauth-clients").data()).isEmpty();
    }

    private Answer create() {
        String licence = WireClient.loggedIn(sandbox, "acme")
                .get("/api/v1/licenses/overview")
                .string("licenseKey");
        return register.json("POST", "/api/v1/tenants", Json.object("licenseKey", licence));
    }

    private WireClient console() {
        SandboxConsole console = sandbox.console();
        return loggedIn(console.url().toString(), console.clientId(), console.clientSecret());
    }

    private WireClient loggedIn(String url, String id, String secret) {
        WireClient client = WireClient.tenant(sandbox, java.net.URI.create(url));
        return client.with("Authorization", "Bearer " + client.token(id, secret));
    }

    private static Object code(Answer answer) {
        Map<String, @Nullable Object> error =
                Json.objects(answer.json(), "errors").get(0);
        return String.valueOf(error.get("code"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
