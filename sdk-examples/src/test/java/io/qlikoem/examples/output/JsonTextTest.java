package io.qlikoem.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.qlikoem.distribution.ReloadEvent.SiteTrouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JSON says the same wherever it is printed, also where the platform's character set has few letters. */
class JsonTextTest {
    private static final String NAME = "Umsätze \u2013 売上 \ud83d\ude00";

    @Test
    void document_withOtherLetters_isAsciiAndReadsTheSame() throws IOException {
        String document = JsonText.document(json -> json.name("name").value(NAME));

        assertThat(document).matches("(?s)[\\x00-\\x7e]*");
        assertThat(read(document)).containsEntry("name", NAME);
    }

    @Test
    void eventLine_withOtherLetters_isAsciiAndReadsTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventLines lines = EventLines.to(new PrintStream(bytes, true, StandardCharsets.US_ASCII), true);

        lines.on(new SiteTrouble(NAME));

        assertThat(read(bytes.toString(StandardCharsets.US_ASCII))).containsEntry("reason", NAME);
    }

    private static Map<String, Object> read(String json) throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, Object> map = (Map<String, Object>)
                new Moshi.Builder().build().adapter(Object.class).fromJson(json);
        return map;
    }
}
