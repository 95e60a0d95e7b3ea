package io.qlikoem.examples.output;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/** One JSON object as a text that people can read, too. */
final class JsonText {
    private JsonText() {}

    static String document(Body body) {
        Buffer text = new Buffer();
        try (JsonWriter json = JsonWriter.of(text)) {
            json.setIndent("  ");
            json.setSerializeNulls(true);
            json.beginObject();
            body.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.readUtf8();
    }

    /** Writes the members of the object. */
    @FunctionalInterface
    interface Body {
        void write(JsonWriter json) throws IOException;
    }
}
