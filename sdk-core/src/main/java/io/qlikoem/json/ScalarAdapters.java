package io.qlikoem.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** {@link Instant}, {@link RawJson}, {@link JsonPatch} and {@link Secret}. */
final class ScalarAdapters implements JsonAdapter.Factory {

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()) {
            return null;
        }
        if (type == Instant.class) {
            return new InstantAdapter();
        }
        if (type == RawJson.class) {
            return new RawJsonAdapter();
        }
        if (type == JsonPatch.class) {
            return new JsonPatchAdapter();
        }
        return type == Secret.class ? new SecretAdapter() : null;
    }

    static final class InstantAdapter extends JsonAdapter<Instant> {
        // A site sends and compares exactly three decimals; Instant.toString() would drop ".000".
        private static final DateTimeFormatter MILLIS =
                new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

        @Override
        public @Nullable Instant fromJson(JsonReader reader) throws IOException {
            if (reader.peek() == JsonReader.Token.NULL) {
                return reader.nextNull();
            }
            String text = reader.nextString().trim();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return parse(text);
            } catch (DateTimeException e) {
                throw new JsonDataException("not a date and time at " + reader.getPath() + ": " + text, e);
            }
        }

        private static Instant parse(String text) {
            Instant usual = UtcTimestamp.parse(text);
            return usual == null ? parseAny(text) : usual;
        }

        private static Instant parseAny(String text) {
            if (text.length() == "yyyy-MM-dd".length()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            boolean zoned = text.endsWith("Z") || text.endsWith("z") || text.matches(".*[+-]\\d\\d:?\\d\\d$");
            if (!zoned) {
                return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            }
            String withColon = text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            return OffsetDateTime.parse(withColon).toInstant();
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
            if (value == null) {
                writer.nullValue();
            } else if (value.equals(value.truncatedTo(ChronoUnit.MILLIS))) {
                writer.value(MILLIS.format(value));
            } else {
                writer.value(value.toString());
            }
        }
    }

    static final class RawJsonAdapter extends JsonAdapter<RawJson> {
        @Override
        public RawJson fromJson(JsonReader reader) throws IOException {
            // readJsonValue() would turn every number into a double; the source keeps the bytes.
            try (BufferedSource source = reader.nextSource()) {
                return RawJson.trusted(source.readUtf8());
            }
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable RawJson value) throws IOException {
            if (value == null) {
                writer.nullValue();
                return;
            }
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeUtf8(value.json());
            }
        }
    }

    static final class JsonPatchAdapter extends JsonAdapter<JsonPatch> {
        @Override
        public JsonPatch fromJson(JsonReader reader) {
            throw new UnsupportedOperationException("patches are only written");
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable JsonPatch patch) throws IOException {
            if (patch == null) {
                writer.nullValue();
                return;
            }
            RawJsonAdapter raw = new RawJsonAdapter();
            writer.beginArray();
            for (RawJson each : patch.operations()) {
                raw.toJson(writer, each);
            }
            writer.endArray();
        }
    }

    static final class SecretAdapter extends JsonAdapter<Secret> {
        @Override
        public @Nullable Secret fromJson(JsonReader reader) throws IOException {
            return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : Secret.of(reader.nextString());
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Secret value) throws IOException {
            writer.value(value == null ? null : value.reveal());
        }
    }
}
