package io.qlikoem.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.qlikoem.json.ModelShape.Member;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads and writes one model. */
final class ModelAdapter extends JsonAdapter<Object> {
    private static final ScalarAdapters.RawJsonAdapter RAW = new ScalarAdapters.RawJsonAdapter();

    private final ModelShape shape;
    private final JsonReader.Options names;

    ModelAdapter(ModelShape shape) {
        this.shape = shape;
        this.names = JsonReader.Options.of(
                shape.members().stream().map(Member::jsonName).toArray(String[]::new));
    }

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        Object builder = call(() -> shape.newBuilder().invokeExact(), reader::getPath);
        Map<String, RawJson> kept = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            int index = reader.selectName(names);
            if (index < 0) {
                unknownMember(reader, kept);
            } else {
                readMember(reader, shape.members().get(index), builder, kept);
            }
        }
        Member extras = shape.extras();
        if (extras != null) {
            call(() -> extras.set().invokeExact(builder, (Object) kept), () -> objectPath(reader));
        }
        // Before the object is ended: after that the reader's path is the next element's.
        Object model = call(() -> shape.build().invokeExact(builder), () -> objectPath(reader));
        reader.endObject();
        return model;
    }

    /** The path of the object whose members have all been read. */
    private static String objectPath(JsonReader reader) {
        String path = reader.getPath();
        return path.substring(0, Math.max(1, path.lastIndexOf('.')));
    }

    private void unknownMember(JsonReader reader, Map<String, RawJson> kept) throws IOException {
        if (shape.extras() == null) {
            reader.skipName();
            reader.skipValue();
        } else {
            kept.put(reader.nextName(), RAW.fromJson(reader));
        }
    }

    private void readMember(JsonReader reader, Member member, Object builder, Map<String, RawJson> kept)
            throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            reader.nextNull();
            return;
        }
        Object value;
        if (member.mayBeUnknown() && shape.extras() != null) {
            // UNKNOWN says nothing about what was there; the original is kept so that writing back does not lose it.
            RawJson raw = RAW.fromJson(reader);
            value = member.adapter().fromJson(new Buffer().writeUtf8(raw.json()));
            if (isUnknown(value)) {
                kept.put(member.jsonName(), raw);
            }
        } else {
            value = member.adapter().fromJson(reader);
        }
        if (value != null) {
            Object read = value;
            call(() -> member.set().invokeExact(builder, read), reader::getPath);
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        Map<String, RawJson> kept = keptOf(value, writer);
        Set<String> written = new HashSet<>();
        writer.beginObject();
        for (Member member : shape.members()) {
            Object each = call(() -> member.get().invokeExact(value), writer::getPath);
            written.add(member.jsonName());
            RawJson original = kept.get(member.jsonName());
            if (original != null && isUnknown(each)) {
                writer.name(member.jsonName());
                RAW.toJson(writer, original);
            } else if (!(member.omitEmpty() && ModelShape.isEmpty(each))) {
                writer.name(member.jsonName());
                member.adapter().toJson(writer, each);
            }
        }
        // The generated map has an order of its own in each JVM; what is written should not.
        for (Map.Entry<String, RawJson> extra : new TreeMap<>(kept).entrySet()) {
            if (!written.contains(extra.getKey())) {
                writer.name(extra.getKey());
                RAW.toJson(writer, extra.getValue());
            }
        }
        writer.endObject();
    }

    @SuppressWarnings("unchecked") // ModelShape takes only an accessor named additionalProperties, see QlikModel
    private Map<String, RawJson> keptOf(Object value, JsonWriter writer) {
        Member extras = shape.extras();
        Object kept = extras == null ? null : call(() -> extras.get().invokeExact(value), writer::getPath);
        return kept == null ? Map.of() : (Map<String, RawJson>) kept;
    }

    private static boolean isUnknown(@Nullable Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return inner instanceof Enum<?> constant && constant.name().equals("UNKNOWN");
    }

    private interface Invocation {
        Object run() throws Throwable;
    }

    /** The path is asked for only when something failed: building it costs more than the call. */
    private Object call(Invocation invocation, Supplier<String> path) {
        try {
            return invocation.run();
        } catch (RuntimeException e) {
            throw new JsonDataException(shape.type().getSimpleName() + " at " + path.get() + ": " + e.getMessage(), e);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new JsonDataException(shape.type().getSimpleName() + " at " + path.get(), e);
        }
    }

    @Override
    public String toString() {
        return "ModelAdapter(" + shape.type().getSimpleName() + ")";
    }
}
