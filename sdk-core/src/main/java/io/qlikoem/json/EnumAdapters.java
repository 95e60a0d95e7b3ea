package io.qlikoem.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enums read leniently: by {@code @Json} name, constant name or {@link CodedEnum} number; else {@code UNKNOWN}. */
final class EnumAdapters implements JsonAdapter.Factory {

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() && type instanceof Class<?> raw && raw.isEnum() ? new EnumAdapter(raw) : null;
    }

    static @Nullable Enum<?> unknownOf(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals("UNKNOWN")) {
                return (Enum<?>) constant;
            }
        }
        return null;
    }

    static final class EnumAdapter extends JsonAdapter<Enum<?>> {
        private final Class<?> type;
        private final @Nullable Enum<?> unknown;
        private final Map<String, Enum<?>> byName = new HashMap<>();
        private final Map<Enum<?>, String> names = new HashMap<>();

        EnumAdapter(Class<?> type) {
            this.type = type;
            this.unknown = unknownOf(type);
            for (Object each : type.getEnumConstants()) {
                Enum<?> constant = (Enum<?>) each;
                String name = jsonName(constant);
                names.put(constant, name);
                byName.putIfAbsent(normal(constant.name()), constant);
                if (constant instanceof CodedEnum coded && constant != unknown) {
                    byName.put(Integer.toString(coded.code()), constant);
                }
            }
            // Exact names last, so that they win over another constant's normalised name.
            names.forEach((constant, name) -> byName.put(name, constant));
        }

        @Override
        public @Nullable Enum<?> fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            if (reader.peek() == JsonReader.Token.BOOLEAN && unknown != null) {
                reader.skipValue();
                return unknown;
            }
            String text = reader.nextString();
            Enum<?> found = byName.get(text);
            if (found == null) {
                found = byName.get(normal(text));
            }
            if (found != null) {
                return found;
            }
            if (unknown == null) {
                throw new JsonDataException(
                        "unknown " + type.getSimpleName() + " at " + reader.getPath() + ": " + text);
            }
            return unknown;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Enum<?> value) throws IOException {
            if (value == null) {
                writer.nullValue();
            } else if (value == unknown) {
                throw new JsonDataException(type.getSimpleName() + ".UNKNOWN at " + writer.getPath()
                        + " stands for a value that was not" + " understood; it cannot be written");
            } else if (value instanceof CodedEnum coded) {
                writer.value(coded.code());
            } else {
                writer.value(names.get(value));
            }
        }

        private static String normal(String name) {
            return name.replaceAll("[_\\- ]", "").toLowerCase(Locale.ROOT);
        }

        private static String jsonName(Enum<?> constant) {
            try {
                Field field = constant.getDeclaringClass().getField(constant.name());
                Json json = field.getAnnotation(Json.class);
                return json == null || json.name().equals(Json.UNSET_NAME) ? constant.name() : json.name();
            } catch (NoSuchFieldException e) {
                throw new AssertionError(constant + " has no field", e);
            }
        }
    }
}
