package io.qlikoem.examples.output;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
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
        return ascii(text.readUtf8());
    }

    /** Escapes what a terminal or a file of the platform's own character set could not hold. */
    static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (character < 0x7f) {
                ascii.append(character);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            }
        }
        return ascii.toString();
    }

    /** Writes the members of the object. */
    @FunctionalInterface
    interface Body {
        void write(JsonWriter json) throws IOException;
    }
}
