package io.qlikoem.onprem;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** What a site answers. */
public final class Answers {
    private Answers() {}

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json; charset=utf-8")
                .body(body)
                .build();
    }

    public static MockResponse recorded(String file) {
        return json(200, text(file));
    }

    public static MockResponse plainText(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    public static MockResponse html(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body(body)
                .build();
    }

    /** The first element of a recorded list. */
    public static String firstOf(String file) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text(file)))) {
            reader.beginArray();
            return reader.nextSource().readUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String file) {
        try (InputStream in = Answers.class.getResourceAsStream("/io/qlikoem/onprem/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
