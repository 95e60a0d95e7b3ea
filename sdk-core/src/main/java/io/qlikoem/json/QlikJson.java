package io.qlikoem.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The door to JSON: one Moshi that knows the models of all modules. Thread-safe. */
public final class QlikJson {
    private static final Moshi MOSHI = new Moshi.Builder()
            .add(new ScalarAdapters())
            .add(new ContainerAdapters())
            .add(new ItemResultsAdapters())
            .add(new EnumAdapters())
            .add(new ModelAdapters())
            .build();

    private static final Set<Class<?>> DIRECT = Set.of(RawJson.class, Secret.class, Instant.class, JsonPatch.class);

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

    /**
     * Writes a value by what it is: a model, text, number, boolean, enum, {@link RawJson}, {@link Secret}, or a list or
     * map of these.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static String write(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(QlikJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> write(String.valueOf(each.getKey())) + ":" + write(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return MOSHI.<Object>adapter(wireType(value)).toJson(value);
    }

    private static Class<?> wireType(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        boolean known = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (known || value instanceof Enum<?> || DIRECT.contains(type)) {
            return type;
        }
        return modelOf(type)
                .orElseThrow(() -> new IllegalArgumentException("value must be a model or plain JSON but was of "
                        + value.getClass().getName()));
    }

    private static Optional<Class<?>> modelOf(Class<?> type) {
        return Arrays.<Class<?>>stream(type.getInterfaces())
                .filter(each -> each.isAnnotationPresent(QlikModel.class))
                .findFirst();
    }

    /** Writes a value of the given type as JSON text. */
    public static <T> String write(T value, Class<T> type) {
        return MOSHI.adapter(type).toJson(value);
    }
}
