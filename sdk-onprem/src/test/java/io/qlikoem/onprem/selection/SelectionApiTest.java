package io.qlikoem.onprem.selection;

import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import io.qlikoem.onprem.app.AppField;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionApiTest {
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
    void select_ofObjectsOfApps_keepsTheSlashOfTheirPath() throws Exception {
        site.answering(Answers.json(201, "{\"id\": \"s1\", \"items\": []}"));

        site.client()
                .selections()
                .select(SelectionType.APP_OBJECT, where("app.id").is("a1"));

        assertThat(site.request().getUrl().encodedPath()).isEqualTo("/qrs/selection/app/object");
    }

    @Test
    void update_ofManyApps_sendsBackAllAndMarksWhatChanged() throws Exception {
        site.answering(
                Answers.json(
                        201,
                        "{\"id\": \"s1\", \"items\": [{\"type\": \"App\","
                                + " \"objectID\": \"5d0f6c1e-0000-4000-8000-000000000001\", \"objectName\": \"Sales\"}]}"),
                Answers.json(
                        200,
                        "{\"type\": \"App\", \"children\": [], \"latestModifiedDate\": \"2020-10-21T12:48:17.100Z\","
                                + " \"properties\": [{\"name\": \"description\", \"value\": null,"
                                + " \"valueIsDifferent\": true, \"valueIsModified\": false, \"extra\": 1}]}"),
                new MockResponse.Builder().code(204).build());
        SelectionApi selections = site.client().selections();

        Selection selection =
                selections.select(SelectionType.APP, where(AppField.STREAM_NAME).is("Sales"));
        SyntheticRoot common = selections.synthetic(selection.id(), SelectionType.APP);
        SyntheticProperty changed = common.properties().get(0).changedTo(RawJson.of("\"For customers\""));
        selections.update(
                selection.id(),
                SelectionType.APP,
                SyntheticRoot.builder()
                        .from(common)
                        .properties(List.of(changed))
                        .build());

        assertThat(selection.items()).extracting(SelectionItem::objectName).hasSize(1);
        site.request();
        site.request();
        RecordedRequest put = site.request();
        assertThat(put.getMethod()).isEqualTo("PUT");
        assertThat(put.getUrl().encodedPath()).isEqualTo("/qrs/selection/s1/app/synthetic");
        assertThat(put.getBody().utf8())
                .contains("\"latestModifiedDate\":\"2020-10-21T12:48:17.100Z\"")
                .contains("\"value\":\"For customers\"")
                .contains("\"valueIsModified\":true")
                .contains("\"extra\":1");
    }
}
