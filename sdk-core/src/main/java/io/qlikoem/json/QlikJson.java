package io.qlikoem.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import java.io.IOException;

/** The door to JSON: one Moshi that knows the models of all modules. Thread-safe. */
public final class QlikJson {
    private static final Moshi MOSHI = new Moshi.Builder()
            .add(new ScalarAdapters())
            .add(new ContainerAdapters())
            .add(new EnumAdapters())
            .add(new ModelAdapters())
            .build();

    private QlikJson() {}

    /** The configured Moshi; extend it with {@code newBuilder()}. */
    public static Moshi moshi() {
        return MOSHI;
    }

    /**
     * Reads a JSON text.
     *
     * @throws JsonDataException when it does not fit the type; the message names the model, the member and the path
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = MOSHI.adapter(type).fromJson(json);
            if (value == null) {
                throw new JsonDataException("expected " + type.getSimpleName() + " but was null");
            }
            return value;
        } catch (JsonEncodingException e) {
            throw new JsonDataException("not JSON where " + type.getSimpleName() + " was expected", e);
        } catch (IOException e) {
            throw new JsonDataException("cannot read " + type.getSimpleName(), e);
        }
    }

    /** Writes a value of the given type as JSON text. */
    public static <T> String write(T value, Class<T> type) {
        return MOSHI.adapter(type).toJson(value);
    }
}
