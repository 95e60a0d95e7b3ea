package io.qlikoem.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;

/**
 * One JSON value exactly as it came over the wire: 64-bit numbers, {@code 2.50} and explicit {@code null} survive
 * reading and writing back. Immutable; equal when the text is equal.
 */
public final class RawJson {
    private final String json;

    private RawJson(String json) {
        this.json = json;
    }

    /**
     * Wraps a JSON text.
     *
     * @throws IllegalArgumentException when it is not exactly one JSON value
     */
    public static RawJson of(String json) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            reader.skipValue();
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalArgumentException("json must be one JSON value, but more follows after it");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("json must be a JSON value", e);
        }
        return new RawJson(json);
    }

    static RawJson trusted(String json) {
        return new RawJson(json);
    }

    /** The JSON text. */
    public String json() {
        return json;
    }

    /**
     * Reads the text as a model or any other type that {@link QlikJson} knows.
     *
     * @throws com.squareup.moshi.JsonDataException when it does not fit the type
     */
    public <T> T as(Class<T> type) {
        return QlikJson.read(json, type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson raw && json.equals(raw.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** Only the size: what we do not know may be secret. */
    @Override
    public String toString() {
        return "RawJson(" + json.length() + " chars)";
    }
}
