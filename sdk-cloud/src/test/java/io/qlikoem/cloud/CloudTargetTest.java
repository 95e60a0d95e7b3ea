package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.apps.AppUsage;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantIdentity;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.ServerException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudTargetTest {
    private static final TenantSpace LANDING = new TenantSpace("s1", "OEM landing", SpaceKind.SHARED);
    private static final TenantSpace MANAGED = new TenantSpace("s2", "Analytics", SpaceKind.MANAGED);

    // Recorded answer of an import (vendor's deploy tutorial, 2022-04), ids replaced.
    private static final String IMPORTED = "{\"attributes\":{\"id\":\"app-1\",\"name\":\"Sales\",\"description\":\"\","
            + "\"thumbnail\":\"\",\"lastReloadTime\":\"2022-03-31T12:58:33.479Z\","
            + "\"createdDate\":\"2022-04-29T15:48:12.294Z\",\"modifiedDate\":\"2022-04-29T15:48:13.216Z\","
            + "\"owner\":\"qlikbot\\\\client\",\"ownerId\":\"bot\",\"dynamicColor\":\"\",\"published\":false,"
            + "\"publishTime\":\"\",\"custom\":{},\"hasSectionAccess\":false,\"encrypted\":true,\"originAppId\":\"\","
            + "\"isDirectQueryMode\":false,\"spaceId\":\"s1\",\"_resourcetype\":\"app\",\"usage\":\"BRAND_NEW\"},"
            + "\"privileges\":[\"read\",\"update\"],\"create\":[{\"resource\":\"sheet\",\"canCreate\":true}]}";
    private static final String PUBLISHED = "{\"attributes\":{\"id\":\"app-2\",\"name\":\"Sales\","
            + "\"lastReloadTime\":\"\",\"published\":false,\"publishTime\":\"2022-04-29T15:50:02.100Z\","
            + "\"originAppId\":\"app-1\",\"spaceId\":\"s2\"}}";

    private final FakeTenant server = FakeTenant.start();
    private final QlikCloudTenant acme = server.acme();
    private final TenantTarget target = acme.target();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void identify_twice_asksTwiceBecauseTheAnswerIsTheGuard() {
        server.on("GET /api/v1/users/me", 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}")
                .on("GET /api/v1/users/me", 200, "{\"id\":\"bot\",\"tenantId\":\"t2\"}");

        target.identify();

        assertThat(target.identify()).isEqualTo(new TenantIdentity("t2", "bot"));
    }

    @Test
    void importApp_completeUpload_namesFileSpaceAndNameAndNoMode() {
        server.on("POST /api/v1/apps/import", 200, IMPORTED);

        TenantApp app = target.importApp("/api/v1/temp-contents/files/f1", LANDING, "Sales & more [x]");

        assertThat(app)
                .isEqualTo(new TenantApp(
                        "app-1",
                        "Sales",
                        Optional.of("s1"),
                        Optional.empty(),
                        false,
                        Optional.of(Instant.parse("2022-03-31T12:58:33.479Z"))));
        RecordedRequest sent = server.requests().get(0);
        assertThat(sent.getUrl().queryParameterNames()).containsExactlyInAnyOrder("fileId", "spaceId", "name");
        assertThat(sent.getUrl().queryParameter("fileId")).isEqualTo("f1");
        assertThat(sent.getUrl().queryParameter("spaceId")).isEqualTo("s1");
        assertThat(sent.getUrl().queryParameter("name")).isEqualTo("Sales & more [x]");
        assertThat(sent.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(sent.getHeaders().get("Content-Length")).isEqualTo("0");
    }

    @Test
    void importApp_serverFails_isNotSentAgain() {
        server.on("POST /api/v1/apps/import", 504, "<html>Gateway timeout</html>");

        assertThatThrownBy(() -> target.importApp("/api/v1/temp-contents/files/f1", LANDING, "Sales"))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("tenant acme");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void publish_always_choosesTheSourcesDataAndTheName() {
        server.on("POST /api/v1/apps/app-1/publish", 200, PUBLISHED);

        TenantApp app = target.publish("app-1", MANAGED, "Sales");

        assertThat(app)
                .isEqualTo(new TenantApp(
                        "app-2", "Sales", Optional.of("s2"), Optional.of("app-1"), true, Optional.empty()));
        assertThat(FakeTenant.json(server.requests().get(0)))
                .isEqualTo(Map.of("spaceId", "s2", "data", "source", "attributes", Map.of("name", "Sales")));
    }

    @Test
    void publish_serverFails_isNotSentAgain() {
        server.on("POST /api/v1/apps/app-1/publish", 502, "");

        assertThatThrownBy(() -> target.publish("app-1", MANAGED, "Sales")).isInstanceOf(ServerException.class);

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void republish_always_keepsTheIdAndDoesNotAskForTheSameOrigin() {
        server.on("PUT /api/v1/apps/app-3/publish", 200, PUBLISHED);

        target.republish("app-3", "app-2", "Sales");

        assertThat(FakeTenant.json(server.requests().get(0)))
                .isEqualTo(Map.of(
                        "targetId",
                        "app-2",
                        "checkOriginAppId",
                        false,
                        "data",
                        "source",
                        "attributes",
                        Map.of("name", "Sales")));
    }

    @Test
    void app_unknown_isEmpty() {
        server.on("GET /api/v1/apps/app-9", 404, "");

        assertThat(target.app("app-9")).isEmpty();
    }

    @Test
    void app_notYetAccessible_failsWithTheRefusal() {
        server.on("GET /api/v1/apps/app-2", 403, "{\"errors\":[{\"code\":\"HTTP-403\",\"title\":\"Forbidden\"}]}");

        assertThatThrownBy(() -> target.app("app-2")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void deleteApp_gone_isFine() {
        server.on("DELETE /api/v1/apps/app-1", 200, "").on("DELETE /api/v1/apps/app-1", 404, "");

        target.deleteApp("app-1");
        target.deleteApp("app-1");

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void findApps_twoPages_followsTheLinksQueryOnOurHost() {
        server.on(
                        "GET /api/v1/items",
                        200,
                        "{\"data\":["
                                + item("app-2", "\"originAppId\":\"app-1\",\"publishTime\":\"2022-04-29T15:50:02.1Z\"")
                                + ",{\"id\":\"i\",\"name\":\"not yet\",\"resourceType\":\"app\"}],"
                                + "\"links\":{\"next\":{\"href\":\"https://elsewhere.example/api/v1/items?next=c2\"}}}")
                .on(
                        "GET /api/v1/items",
                        200,
                        "{\"data\":[" + item("app-5", "\"publishTime\":\"\",\"originAppId\":\"\"") + "],\"links\":{}}");

        List<TenantApp> apps = target.findApps(MANAGED, "Sales");

        assertThat(apps)
                .containsExactly(
                        new TenantApp(
                                "app-2", "Sales", Optional.of("s2"), Optional.of("app-1"), true, Optional.empty()),
                        new TenantApp("app-5", "Sales", Optional.of("s2"), Optional.empty(), false, Optional.empty()));
        assertThat(server.asked())
                .containsExactly(
                        "GET /api/v1/items?resourceType=app&noActions=true&spaceId=s2&name=Sales&limit=100",
                        "GET /api/v1/items?next=c2");
    }

    @Test
    void findApps_anyName_sendsNoName() {
        server.on("GET /api/v1/items", 200, "{\"data\":[],\"links\":{}}");

        target.findApps(MANAGED, "");

        assertThat(server.asked())
                .containsExactly("GET /api/v1/items?resourceType=app&noActions=true&spaceId=s2&limit=100");
    }

    @Test
    void findApps_attributesThatCannotBeRead_nameTheTenantAndTheMember() {
        server.on("GET /api/v1/items", 200, "{\"data\":[" + item("app-2", "\"publishTime\":\"soon\"") + "]}");

        assertThatThrownBy(() -> target.findApps(MANAGED, ""))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("tenant acme")
                .hasMessageContaining("publishTime");
    }

    @Test
    void apps_fieldsAndValuesThatWeDoNotKnow_areKept() {
        server.on("GET /api/v1/apps/app-1", 200, IMPORTED);

        var app = acme.apps().get("app-1").orElseThrow();

        assertThat(app.attributes().usage()).hasValue(AppUsage.UNKNOWN);
        assertThat(app.attributes().isPublished()).isFalse();
        assertThat(app.attributes().additionalProperties()).containsKeys("_resourcetype", "encrypted");
        assertThat(app.additionalProperties()).containsKey("create");
    }

    @Test
    void raw_anyCall_hasTokenAndApiVersion() {
        server.on("GET /api/v1/quotas", 200, "{\"data\":[]}");

        assertThat(acme.raw().get("api/v1/quotas").text()).isEqualTo("{\"data\":[]}");

        assertThat(server.requests().get(0).getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
        assertThat(server.requests().get(0).getHeaders().get("qlik-api-version"))
                .isEqualTo(QlikCloud.API_VERSION);
    }

    private static String item(String appId, String attributes) {
        return "{\"id\":\"item-of-" + appId + "\",\"name\":\"Sales\",\"resourceType\":\"app\",\"resourceId\":\"" + appId
                + "\",\"spaceId\":\"s2\",\"resourceAttributes\":{\"id\":\"" + appId + "\"," + attributes + "}}";
    }
}
