package io.qlikoem.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPatchTest {

    @Test
    void write_everyOperation_isTheArrayOfTheStandard() {
        JsonPatch patch = JsonPatch.empty()
                .replace("/name", "A \"quoted\" name")
                .replace("/active", true)
                .replace("/limit", 5)
                .add("/tags/-", List.of("x", "y"))
                .with("remove-value", "/roles", Map.of("id", "r1"))
                .replace("/item", Item.builder().id("1").build())
                .replace("/owner", RawJson.of("null"))
                .remove("/description");

        String json = QlikJson.write(patch, JsonPatch.class);

        assertThat(json)
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"A \\\"quoted\\\" name\"},"
                        + "{\"op\":\"replace\",\"path\":\"/active\",\"value\":true},"
                        + "{\"op\":\"replace\",\"path\":\"/limit\",\"value\":5},"
                        + "{\"op\":\"add\",\"path\":\"/tags/-\",\"value\":[\"x\",\"y\"]},"
                        + "{\"op\":\"remove-value\",\"path\":\"/roles\",\"value\":{\"id\":\"r1\"}},"
                        + "{\"op\":\"replace\",\"path\":\"/item\",\"value\":{\"id\":\"1\"}},"
                        + "{\"op\":\"replace\",\"path\":\"/owner\",\"value\":null},"
                        + "{\"op\":\"remove\",\"path\":\"/description\"}]");
    }

    @Test
    void replace_pathWithoutSlash_isRefused() {
        assertThatThrownBy(() -> JsonPatch.empty().replace("name", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path must start with / but was name");
    }

    @Test
    void replace_valueThatIsNoJson_isRefused() {
        assertThatThrownBy(() -> JsonPatch.empty().replace("/x", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void toString_secretValue_isNotShown() {
        JsonPatch patch = JsonPatch.empty().replace("/secret", Secret.of("s3cret"));

        assertThat(QlikJson.write(patch)).contains("s3cret");
        assertThat(patch.toString()).isEqualTo("JsonPatch(1 changes)");
        assertThat(patch).isEqualTo(JsonPatch.empty().replace("/secret", "s3cret"));
    }
}
