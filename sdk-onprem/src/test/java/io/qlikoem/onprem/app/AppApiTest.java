package io.qlikoem.onprem.app;

import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.qlikoem.error.ConflictException;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import io.qlikoem.onprem.customproperty.CustomPropertyDefinition;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppApiTest {
    private MockSite site;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void full_ofASite_readsEveryField() throws Exception {
        site.answering(Answers.recorded("apps-full.json"));

        List<QrsApp> apps = site.client().apps().full(null, "name asc");

        QrsApp published = apps.get(0);
        assertThat(published.publishTime()).contains(Instant.parse("2020-10-21T12:48:16.987Z"));
        assertThat(published.lastDataDistribution()).isEmpty();
        assertThat(published.availabilityStatus()).isEqualTo(AppAvailability.NOT_MIGRATED);
        assertThat(published.owner())
                .hasValueSatisfying(owner -> assertThat(owner.userId()).isEqualTo("jane"));
        assertThat(published.customProperties().get(0).definition().choiceValues())
                .containsExactly("tenant-a", "tenant-b");
        assertThat(published.additionalProperties()).isEmpty();
        QrsApp neverReloaded = apps.get(1);
        assertThat(neverReloaded.lastReloadTime()).isEmpty();
        assertThat(neverReloaded.publishTime()).isEmpty();
        assertThat(neverReloaded.stream()).isEmpty();
        assertThat(site.request().getUrl().queryParameter("orderby")).isEqualTo("name asc");
    }

    @Test
    void list_ofASite_readsTheCondensedShape() {
        site.answering(Answers.recorded("apps-condensed.json"));

        List<AppCondensed> apps = site.client().apps().list(null, null);

        assertThat(apps).extracting(AppCondensed::name).containsExactly("ConsumerSales", "BarCharts");
        assertThat(apps.get(1).availabilityStatus()).isEqualTo(AppAvailability.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1'25", "a\\b", "50% #1 & more + x=y; z?", "Umsätze ©", "名前", "a%20b"})
    void full_withAnyTextInTheFilter_arrivesAsWritten(String name) throws Exception {
        site.answering(Answers.json(200, "[]"));

        site.client().apps().full(where("name").is(name), null);

        RecordedRequest request = site.request();
        assertThat(request.getUrl().queryParameter("filter"))
                .isEqualTo("name eq '" + name.replace("\\", "\\\\").replace("'", "\\'") + "'");
        assertThat(request.getUrl().queryParameterNames()).containsExactly("filter", "xrfkey");
        assertThat(request.getTarget()).matches("[!-~]*").doesNotContain("+").doesNotContain("'");
    }

    @Test
    void count_ofASite_isUnwrapped() {
        site.answering(Answers.json(200, "{\"value\": 137}"));

        assertThat(site.client().apps().count(null).value()).isEqualTo(137);
    }

    @Test
    void update_ofAnAppThatWasRead_losesNothing() throws Exception {
        String newer = Answers.firstOf("apps-full.json")
                .replace(
                        "\"availabilityStatus\": 5",
                        "\"availabilityStatus\": 77, \"usage\": {\"big\": 9007199254740993}");
        site.answering(Answers.json(200, newer), Answers.json(200, newer));
        AppApi apps = site.client().apps();
        QrsApp app = apps.get("931d847e-b36a-4511-9547-6cc0f46b1b9c").orElseThrow();

        apps.update(
                app.id(),
                QrsApp.builder()
                        .from(app)
                        .addTags(TagCondensed.builder().id("t2").name("new").build())
                        .build());

        site.request();
        RecordedRequest put = site.request();
        assertThat(put.getMethod()).isEqualTo("PUT");
        QrsApp sent = QlikJson.read(put.getBody().utf8(), QrsApp.class);
        assertThat(sent.tags()).extracting(TagCondensed::name).containsExactly("oem", "new");
        assertThat(sent).isEqualTo(QrsApp.builder().from(app).tags(sent.tags()).build());
        assertThat(put.getBody().utf8())
                .contains("\"availabilityStatus\":77")
                .contains("{\"big\": 9007199254740993}")
                .contains("\"modifiedDate\":\"2020-10-21T12:48:17.100Z\"")
                .doesNotContain("1753");
        assertThat(app.additionalProperties()).containsEntry("usage", RawJson.of("{\"big\": 9007199254740993}"));
    }

    @Test
    void update_ofAnAppThatWasReloadedMeanwhile_isAConflict() {
        site.answering(Answers.plainText(409, "Conflict"));
        QrsApp app =
                QrsApp.builder().id("a").name("n").modifiedDate(Instant.EPOCH).build();

        assertThatThrownBy(() -> site.client().apps().update("a", app)).isInstanceOf(ConflictException.class);
    }

    @Test
    void cancelExport_ofOneThatRuns_saysThatItStopped() throws Exception {
        site.answering(Answers.json(
                200,
                "{\"exportToken\": \"5d0f6c1e-0000-4000-8000-00000000000a\", \"appId\": \"a\", \"downloadPath\": \"\","
                        + " \"cancelled\": true, \"schemaPath\": \"AppExportResponse\"}"));
        UUID token = UUID.fromString("5d0f6c1e-0000-4000-8000-00000000000a");

        AppExportResponse answer = site.client().apps().cancelExport("a", token);

        assertThat(answer.cancelled()).isTrue();
        assertThat(site.request().getUrl().encodedPath()).isEqualTo("/qrs/app/a/export/" + token);
    }

    @Test
    void read_ofAnAppWithoutItsDate_namesWhatIsMissing() {
        assertThatThrownBy(() -> QlikJson.read("{\"id\": \"a\", \"name\": \"b\"}", QrsApp.class))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("modifiedDate");
    }

    @Test
    void value_ofACustomProperty_isWrittenWithItsDefinition() {
        CustomPropertyDefinition definition =
                CustomPropertyDefinition.builder().id("d").name("CloudTenant").build();

        String json = QlikJson.write(definition.value("tenant-a"), CustomPropertyValue.class);

        assertThat(json)
                .isEqualTo("{\"definition\":{\"id\":\"d\",\"name\":\"CloudTenant\",\"valueType\":\"Text\"},"
                        + "\"value\":\"tenant-a\"}");
    }

    @Test
    void upload_ofAFile_sendsItsBytesAsAnApp() throws Exception {
        site.answering(Answers.json(201, Answers.firstOf("apps-full.json")));

        site.client().apps().upload("Sales & more", true, false, RequestBody.create("qvf", (MediaType) null));

        RecordedRequest request = site.request();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/qrs/app/upload");
        assertThat(request.getUrl().queryParameter("name")).isEqualTo("Sales & more");
        assertThat(request.getUrl().queryParameter("keepdata")).isEqualTo("true");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/vnd.qlik.sense.app");
        assertThat(request.getBody().utf8()).isEqualTo("qvf");
    }
}
