package io.qlikoem.sandbox.internal.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** JSON as plain maps and lists; nulls are written, the order of keys is kept. */
public final class Json {

    private Json() {}

    /** The object, or empty when the text is no JSON object. */
    public static Map<String, @Nullable Object> parseObject(byte[] text) throws NotJson {
        if (parse(text) instanceof Map<?, ?> map) {
            return castObject(map);
        }
        throw new NotJson("a JSON object is expected");
    }

    /** The value: map, list, string, double, boolean or null. */
    public static @Nullable Object parse(byte[] text) throws NotJson {
        try {
            JsonReader reader = JsonReader.of(new Buffer().write(text));
            Object value = reader.readJsonValue();
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new NotJson("text after the JSON value");
            }
            return value;
        } catch (EOFException e) {
            throw new NotJson("the JSON text ends too early");
        } catch (IOException | RuntimeException e) {
            throw new NotJson(String.valueOf(e.getMessage()));
        }
    }

    public static byte[] write(@Nullable Object value) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            writer.jsonValue(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readByteArray();
    }

    /** A map of the given keys and values, in this order. */
    public static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    public static @Nullable String text(Map<String, @Nullable Object> object, String key) {
        return object.get(key) instanceof String text ? text : null;
    }

    /** The strings of an array; empty when it is absent. */
    public static List<String> texts(Map<String, @Nullable Object> object, String key) {
        List<String> texts = new ArrayList<>();
        if (object.get(key) instanceof List<?> list) {
            list.forEach(element -> texts.add(String.valueOf(element)));
        }
        return texts;
    }

    /** The objects of an array; empty when it is absent. */
    public static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> object, String key) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        if (object.get(key) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> map) {
                    objects.add(castObject(map));
                }
            }
        }
        return objects;
    }

    /** The nested object; empty when it is absent. */
    public static Map<String, @Nullable Object> nested(Map<String, @Nullable Object> object, String key) {
        return object.get(key) instanceof Map<?, ?> map ? castObject(map) : Map.of();
    }

    @SuppressWarnings("unchecked") // JSON objects have string keys
    private static Map<String, @Nullable Object> castObject(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }

    /** The text is not the JSON that was expected. */
    public static final class NotJson extends Exception {
        private static final long serialVersionUID = 1;

        NotJson(String message) {
            super(message);
        }
    }
}
