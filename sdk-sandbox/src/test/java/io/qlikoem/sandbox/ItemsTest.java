package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withItemsDelay(Duration.ofSeconds(5)));
    private final SandboxTenant tenant = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void list_afterAChange_lagsBehindTheApp() {
        tenant.addSpace("Analytics", "managed");
        CloudApp app = tenant.addPublishedApp("Analytics", AppSpec.synthetic("Sales", 2000), "origin-1");
        assertThat(items("?resourceType=app")).isEmpty();
        assertThat(cloud.get("/api/v1/apps/" + app.id()).status()).isEqualTo(200);

        sandbox.advanceClock(Duration.ofSeconds(5));
        Map<String, @Nullable Object> item =
                items("?resourceType=app&resourceId=" + app.id()).get(0);
        assertThat(item).containsEntry("resourceId", app.id()).doesNotContainEntry("id", app.id());
        assertThat(Json.nested(item, "resourceAttributes")).containsEntry("originAppId", "origin-1");

        tenant.deleteApp(app.id());
        assertThat(items("?resourceType=app")).hasSize(1);
        sandbox.advanceClock(Duration.ofSeconds(5));
        assertThat(items("?resourceType=app")).isEmpty();
    }

    @Test
    void list_byName_containsItWithoutRegardToCase() {
        tenant.itemsDelay(Duration.ZERO);
        String space = tenant.addSpace("Landing", "shared").id();
        tenant.addApp("Landing", AppSpec.synthetic("Sales", 2000));
        tenant.addApp("Landing", AppSpec.synthetic("Presales 2", 2000));
        tenant.addApp("Landing", AppSpec.synthetic("Other", 2000));

        assertThat(items("?resourceType=app&name=SALES&spaceId=" + space)).hasSize(2);
        assertThat(items("?sort=-name&noActions=true"))
                .extracting(item -> item.get("name"))
                .containsExactly("Sales", "Presales 2", "Other");
        assertThat(cloud.get("/api/v1/items?resourceId=x").status()).isEqualTo(400);
    }

    @Test
    void list_withoutLimit_isCutAtTen() {
        tenant.itemsDelay(Duration.ZERO);
        tenant.addSpace("Landing", "shared");
        for (int i = 0; i < 12; i++) {
            tenant.addApp("Landing", AppSpec.synthetic("App " + i, 2000));
        }

        assertThat(items("")).hasSize(10);
        assertThat(cloud.get("/api/v1/items").nested("links")).containsKey("next");
        assertThat(items("?limit=100")).hasSize(12);
    }

    private List<Map<String, @Nullable Object>> items(String query) {
        return cloud.get("/api/v1/items" + query).data();
    }
}
