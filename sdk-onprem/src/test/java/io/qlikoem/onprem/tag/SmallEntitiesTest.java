package io.qlikoem.onprem.tag;

import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import io.qlikoem.onprem.customproperty.CustomPropertyDefinition;
import io.qlikoem.onprem.customproperty.NewCustomProperty;
import io.qlikoem.onprem.stream.NewStream;
import io.qlikoem.onprem.stream.Stream;
import java.nio.file.Path;
import java.time.Instant;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallEntitiesTest {
    private static final String COMMON = "\"createdDate\": \"2020-10-21T12:48:17.000Z\","
            + " \"modifiedDate\": \"2020-10-21T12:48:17.000Z\", \"modifiedByUserName\": \"ACME\\\\jane\","
            + " \"privileges\": null";
    private static final String TAG = "{\"id\": \"t1\", \"name\": \"oem\", " + COMMON + ", \"schemaPath\": \"Tag\"}";

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
    void create_ofATag_sendsItsNameOnly() throws Exception {
        site.answering(Answers.json(201, TAG));

        Tag tag = site.client().tags().create(NewTag.named("oem"));

        assertThat(tag.reference().id()).isEqualTo("t1");
        assertThat(tag.modifiedDate()).contains(Instant.parse("2020-10-21T12:48:17Z"));
        RecordedRequest request = site.request();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/qrs/tag");
        assertThat(request.getBody().utf8()).isEqualTo("{\"name\":\"oem\"}");
    }

    @Test
    void all_ofTheTagsOfAName_asksWithAFilter() throws Exception {
        site.answering(Answers.json(200, "[" + TAG + "]"));

        assertThat(site.client().tags().all(where("name").is("oem"))).hasSize(1);

        assertThat(site.request().getUrl().queryParameter("filter")).isEqualTo("name eq 'oem'");
    }

    @Test
    void create_ofAStream_leavesOutWhatIsNotSaid() throws Exception {
        site.answering(Answers.json(
                201,
                "{\"id\": \"s1\", \"name\": \"Customers\", " + COMMON + ", \"customProperties\": [], \"tags\": [],"
                        + " \"owner\": {\"id\": \"u1\", \"userId\": \"sa_api\", \"userDirectory\": \"INTERNAL\"},"
                        + " \"schemaPath\": \"Stream\"}"));

        Stream stream = site.client().streams().create(NewStream.named("Customers"));

        assertThat(stream.owner())
                .hasValueSatisfying(owner -> assertThat(owner.userDirectory()).isEqualTo("INTERNAL"));
        assertThat(site.request().getBody().utf8()).isEqualTo("{\"name\":\"Customers\"}");
    }

    @Test
    void create_ofACustomProperty_saysItsKindAndWhereItBelongs() throws Exception {
        site.answering(Answers.json(
                201,
                "{\"id\": \"d1\", \"name\": \"CloudTenant\", \"valueType\": \"Text\", \"choiceValues\": [\"a\"],"
                        + " \"objectTypes\": [\"App\"], \"description\": \"\", " + COMMON + "}"));

        CustomPropertyDefinition definition = site.client()
                .customProperties()
                .create(NewCustomProperty.builder()
                        .name("CloudTenant")
                        .addChoiceValues("a")
                        .addObjectTypes("App")
                        .build());

        assertThat(definition.value("a").definition().id()).isEqualTo("d1");
        RecordedRequest request = site.request();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/qrs/custompropertydefinition");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"choiceValues\":[\"a\"],\"name\":\"CloudTenant\",\"objectTypes\":[\"App\"],"
                        + "\"valueType\":\"Text\"}");
    }
}
