package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient site = WireClient.site(sandbox);

    @BeforeEach
    void addApps() {
        sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 2048)
                        .inStream("Dashboards")
                        .tagged("cloud")
                        .with("CloudTenant", "acme", "globex"));
        sandbox.site().addApp(AppSpec.synthetic("Draft", 1024));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void list_ofApps_isCondensed() {
        List<Map<String, @Nullable Object>> apps = site.get("/qrs/app").list();

        assertThat(apps).hasSize(2);
        assertThat(apps.get(0))
                .containsEntry("name", "Sales")
                .containsEntry("published", true)
                .containsEntry("privileges", null)
                .doesNotContainKeys("modifiedDate", "owner", "tags", "customProperties", "schemaPath");
    }

    @Test
    void full_ofApps_hasEverythingTheVendorSends() {
        Map<String, @Nullable Object> draft = site.get("/qrs/app/full?filter=" + encoded("name eq 'Draft'"))
                .list()
                .get(0);
        Map<String, @Nullable Object> sales = site.get("/qrs/app/full").list().get(0);

        assertThat(draft)
                .containsEntry("stream", null)
                .containsEntry("published", false)
                .containsEntry("publishTime", "1753-01-01T00:00:00.000Z")
                .containsEntry("privileges", null)
                .containsEntry("schemaPath", "App")
                .containsEntry("fileSize", 1024.0);
        assertThat(Json.objects(sales, "customProperties"))
                .extracting(value -> value.get("value"))
                .containsExactly("acme", "globex");
        assertThat(String.valueOf(sales.get("lastReloadTime"))).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{3}Z");
    }

    @Test
    void count_withFilter_isWrapped() {
        assertThat(site.get("/qrs/app/count?filter=" + encoded("tags.name eq 'CLOUD'"))
                        .json())
                .containsExactly(Map.entry("value", 1.0));
    }

    @Test
    void list_withUnreadableFilter_isRefusedInPlainText() {
        Answer answer = site.get("/qrs/app?filter=" + encoded("name eq 'Q1''25'"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("Cannot parse the expression: name eq 'Q1''25'");
    }

    @Test
    void list_orderedAndWithPrivileges_obeysBoth() {
        List<Map<String, @Nullable Object>> apps =
                site.get("/qrs/app?orderby=name%20asc&privileges=true").list();

        assertThat(apps).extracting(app -> app.get("name")).containsExactly("Draft", "Sales");
        assertThat(Json.texts(apps.get(0), "privileges")).contains("export");
    }

    @Test
    void list_cutAt100_whileTheCountTellsTheTruth() {
        for (int i = 0; i < 120; i++) {
            sandbox.site().addApp(AppSpec.synthetic("App " + i, 1024));
        }
        sandbox.site().cutListsAt100(true);

        assertThat(site.get("/qrs/app/full").list()).hasSize(100);
        assertThat(site.get("/qrs/app/count").json()).containsEntry("value", 122.0);
        assertThat(rows("/qrs/app/table?skip=100&take=500&sortcolumn=name&orderascending=true"))
                .hasSize(22);
    }

    @Test
    void table_ofReferences_followsThem() {
        assertThat(rows("/qrs/app/table?sortcolumn=name"))
                .isEqualTo(List.of(Arrays.asList("Draft", null), List.of("Sales", "Dashboards")));
    }

    private List<?> rows(String path) {
        Answer answer = site.json(
                "POST",
                path,
                Json.object(
                        "entity",
                        "App",
                        "columns",
                        List.of(
                                Json.object("name", "name", "columnType", "Property", "definition", "name"),
                                Json.object("name", "stream", "columnType", "Property", "definition", "stream.name"))));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(Json.texts(answer.json(), "columnNames")).containsExactly("name", "stream");
        return (List<?>) Objects.requireNonNull(answer.json().get("rows"));
    }

    @Test
    void get_byId_tellsMalformedFromUnknown() {
        assertThat(site.get("/qrs/app/not-a-guid").status()).isEqualTo(400);
        assertThat(site.get("/qrs/app/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void put_withTheDateThatWasRead_changesTheApp() {
        String tag = site.json("POST", "/qrs/tag", Json.object("name", "new")).string("id");
        Map<String, @Nullable Object> app = full("Sales");
        app.put("tags", List.of(Json.object("id", tag)));
        app.put("customProperties", List.of());

        Answer answer = site.json("PUT", "/qrs/app/" + app.get("id"), app);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Json.objects(answer.json(), "tags"))
                .extracting(t -> t.get("name"))
                .containsExactly("new");
        assertThat(answer.string("modifiedDate")).isGreaterThan(String.valueOf(app.get("modifiedDate")));
        assertThat(answer.json()).containsEntry("lastReloadTime", app.get("lastReloadTime"));
    }

    @Test
    void put_afterAReload_conflictsButALaterDateForcesIt() {
        Map<String, @Nullable Object> app = full("Sales");
        sandbox.site().reload("Sales");

        assertThat(site.json("PUT", "/qrs/app/" + app.get("id"), app).status()).isEqualTo(409);
        app.put("modifiedDate", "2999-01-01T00:00:00.000Z");
        assertThat(site.json("PUT", "/qrs/app/" + app.get("id"), app).status()).isEqualTo(200);
    }

    @Test
    void delete_app_isGone() {
        Object id = full("Draft").get("id");

        assertThat(site.delete("/qrs/app/" + id).status()).isEqualTo(204);
        assertThat(site.get("/qrs/app/" + id).status()).isEqualTo(404);
    }

    @Test
    void post_streamTagAndDefinition_createsThemOnce() {
        Answer stream = site.json("POST", "/qrs/stream", Json.object("name", "New"));
        Answer definition = site.json(
                "POST",
                "/qrs/custompropertydefinition",
                Json.object("name", "Distribute", "valueType", "Text", "choiceValues", List.of("yes", "no")));

        assertThat(stream.status()).isEqualTo(201);
        assertThat(definition.status()).isEqualTo(201);
        assertThat(site.get("/qrs/stream/" + stream.string("id")).string("name"))
                .isEqualTo("New");
        assertThat(site.json("POST", "/qrs/stream", Json.object("name", "New")).status())
                .isEqualTo(400);
    }

    @Test
    void reload_twiceInOneMillisecond_movesTheTimeEachTime() {
        SandboxApp app = sandbox.site().app("Sales");
        var added = app.lastReloadTime();
        var first = sandbox.site().reload("Sales").lastReloadTime();
        var second = sandbox.site().reload("Sales").lastReloadTime();

        assertThat(first).isAfter(added);
        assertThat(second).isAfter(first);
        assertThat(app.version()).isEqualTo(3);
        assertThat(Instant.parse(String.valueOf(full("Sales").get("lastReloadTime"))))
                .isEqualTo(second);
    }

    private Map<String, @Nullable Object> full(String name) {
        return site.get("/qrs/app/full?filter=" + encoded("name eq '" + name + "'"))
                .list()
                .get(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
