package io.qlikoem.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link Optional} (absent, {@code null}, and for dates the servers' "never") and {@link List} (nulls dropped). */
final class ContainerAdapters implements JsonAdapter.Factory {
    // A site writes "never" as 1753-01-01 or 0001-01-01: any year below 1900 means absent.
    private static final Instant FIRST_REAL_DATE = Instant.parse("1900-01-01T00:00:00Z");

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || !(type instanceof ParameterizedType parameterized)) {
            return null;
        }
        Type argument = parameterized.getActualTypeArguments()[0];
        if (Types.getRawType(type) == Optional.class) {
            return new OptionalAdapter(moshi.adapter(argument));
        }
        return Types.getRawType(type) == List.class ? new ListAdapter(moshi.adapter(argument)) : null;
    }

    static final class OptionalAdapter extends JsonAdapter<Optional<Object>> {
        private final JsonAdapter<Object> value;

        OptionalAdapter(JsonAdapter<Object> value) {
            this.value = value;
        }

        @Override
        public Optional<Object> fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                reader.nextNull();
                return Optional.empty();
            }
            return Optional.ofNullable(value.fromJson(reader)).filter(OptionalAdapter::isReal);
        }

        private static boolean isReal(Object read) {
            return !(read instanceof Instant instant) || !instant.isBefore(FIRST_REAL_DATE);
        }

        @Override
        @SuppressWarnings("NullableOptional") // Moshi's signature
        public void toJson(JsonWriter writer, @Nullable Optional<Object> optional) throws IOException {
            if (optional == null || optional.isEmpty()) {
                writer.nullValue();
            } else {
                value.toJson(writer, optional.get());
            }
        }
    }

    static final class ListAdapter extends JsonAdapter<List<Object>> {
        private final JsonAdapter<Object> element;

        ListAdapter(JsonAdapter<Object> element) {
            this.element = element;
        }

        @Override
        public @Nullable List<Object> fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            List<Object> list = new ArrayList<>();
            reader.beginArray();
            while (reader.hasNext()) {
                Object next = element.fromJson(reader);
                if (next != null) {
                    list.add(next);
                }
            }
            reader.endArray();
            return list;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable List<Object> list) throws IOException {
            if (list == null) {
                writer.nullValue();
                return;
            }
            writer.beginArray();
            for (Object each : list) {
                element.toJson(writer, each);
            }
            writer.endArray();
        }
    }
}
