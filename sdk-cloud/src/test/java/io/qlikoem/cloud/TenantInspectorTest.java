package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.port.SpaceInspection;
import io.qlikoem.distribution.port.SpaceInspection.Access;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantInspection;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantInspectorTest {
    private static final String EMPTY = "{\"data\":[]}";

    private final FakeTenant server = FakeTenant.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "roles {0}, actions {1}, of the user {2}: {3}")
    @CsvSource({
        "publisher, read, , ENOUGH",
        "facilitator, read, , CAN_BE_TAKEN",
        "consumer, read, TenantAdmin, CAN_BE_TAKEN",
        "consumer, read, AnalyticsAdmin, CAN_BE_TAKEN",
        "consumer, read, Developer, REFUSED",
        "consumer, update, , CAN_BE_TAKEN",
        "consumer, read, , REFUSED",
        "consumer, , , CAN_BE_TAKEN"
    })
    void inspect_managedSpaceOfSomebodyElse_tellsWhatTheClientMayDo(
            String role, String action, String userRole, Access expected) {
        serve(userRole, space("managed", "somebody", role, action));

        assertThat(inspect().spaces().get("Analytics").access()).isEqualTo(expected);
    }

    @Test
    void inspect_ownSpace_needsNoRole() {
        serve(null, space("managed", "bot", "consumer", "read"));

        assertThat(inspect().spaces().get("Analytics").access()).isEqualTo(Access.ENOUGH);
    }

    @Test
    void inspect_dataSpace_hasAKindThatNoDeliveryKnows() {
        serve(null, space("data", "bot", "consumer", "read"));

        SpaceInspection found = inspect().spaces().get("Analytics");

        assertThat(found.space()).isEmpty();
        assertThat(found.kindName()).isEqualTo("data");
    }

    @Test
    void inspect_nothingThere_onlyReads() {
        serve(null, "");

        TenantInspection found = inspect();

        assertThat(found.spaces().get("Analytics")).isEqualTo(SpaceInspection.none());
        assertThat(found.largestUploadBytes()).hasValue(6_000_000_000L);
        assertThat(found.extensions().orElseThrow()).containsExactly("funnel-chart");
        assertThat(found.themes().orElseThrow()).isEmpty();
        assertThat(server.asked()).allMatch(request -> request.startsWith("GET "));
    }

    @Test
    void inspect_clientMayNotLook_tellsNothingInsteadOfFailing() {
        server.on("GET /api/v1/users/me", 200, user(null))
                .on("GET /api/v1/spaces", 200, EMPTY)
                .on("GET /api/v1/quotas", 403, "{}")
                .on("GET /api/v1/extensions", 403, "{}")
                .on("GET /api/v1/themes", 403, "{}");

        TenantInspection found = inspect();

        assertThat(found.largestUploadBytes()).isEmpty();
        assertThat(found.extensions()).isEmpty();
        assertThat(found.themes()).isEmpty();
    }

    private void serve(String userRole, String space) {
        server.on("GET /api/v1/users/me", 200, user(userRole))
                .on("GET /api/v1/spaces", 200, "{\"data\":[" + space + "]}")
                .on(
                        "GET /api/v1/quotas",
                        200,
                        "{\"data\":[{\"id\":\"app_mem_size\",\"type\":\"quotas\",\"attributes\":{\"unit\":\"bytes\","
                                + "\"quota\":5}},{\"id\":\"app_upload_disk_size\",\"type\":\"quotas\",\"attributes\":"
                                + "{\"unit\":\"bytes\",\"quota\":6000000000}}]}")
                .on("GET /api/v1/extensions", 200, "{\"data\":[{\"id\":\"e1\",\"name\":\"funnel-chart\"}]}")
                .on("GET /api/v1/themes", 200, EMPTY);
    }

    private static String user(String role) {
        return "{\"id\":\"bot\",\"tenantId\":\"t\",\"subject\":\"qlikbot\",\"name\":\"bot\",\"assignedRoles\":["
                + (role == null ? "" : "{\"id\":\"r\",\"name\":\"" + role + "\"}") + "]}";
    }

    private static String space(String type, String owner, String role, String action) {
        return "{\"id\":\"s1\",\"name\":\"Analytics\",\"type\":\"" + type + "\",\"ownerId\":\"" + owner
                + "\",\"tenantId\":\"t\",\"meta\":{\"actions\":[" + (action == null ? "" : "\"" + action + "\"")
                + "],\"roles\":[\"" + role + "\"]}}";
    }

    private TenantInspection inspect() {
        return server.acme().target().inspect(Map.of("Analytics", SpaceKind.MANAGED));
    }
}
