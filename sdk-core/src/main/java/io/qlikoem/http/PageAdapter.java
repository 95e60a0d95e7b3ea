package io.qlikoem.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.qlikoem.json.RawJson;
import io.qlikoem.paging.Page;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page, whatever its shape: a bare array; {@code data} beside {@code links.next.href}; or the one other array
 * of the answer ({@code tasks}, {@code notifications}). The next page is what {@code links.next.href} says; absent,
 * {@code null} and empty mean that there is none.
 */
final class PageAdapter extends JsonAdapter<Page<Object>> {
    private final JsonAdapter<List<Object>> items;
    private final JsonAdapter<RawJson> raw;
    private final @Nullable String itemsName;

    PageAdapter(Moshi moshi, Type item, @Nullable String itemsName) {
        this.items = moshi.adapter(Types.newParameterizedType(List.class, item));
        this.raw = moshi.adapter(RawJson.class);
        this.itemsName = itemsName;
    }

    @Override
    public Page<Object> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
            return new Page<>(orEmpty(items.fromJson(reader)), Optional.empty());
        }
        List<Object> found = null;
        Optional<String> next = Optional.empty();
        Map<String, RawJson> otherArrays = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (name.equals(itemsName == null ? "data" : itemsName)) {
                found = orEmpty(items.fromJson(reader));
            } else if (name.equals("links")) {
                next = nextLink(reader);
            } else if (itemsName == null && reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
                RawJson array = raw.fromJson(reader);
                if (array != null) {
                    otherArrays.put(name, array);
                }
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        if (found == null && otherArrays.size() == 1) {
            RawJson only = otherArrays.values().iterator().next();
            found = items.fromJson(new Buffer().writeUtf8(only.json()));
        }
        if (found == null && next.isPresent()) {
            throw new JsonDataException("a page that names a next one but holds no list of items");
        }
        return new Page<>(orEmpty(found), next);
    }

    private static List<Object> orEmpty(@Nullable List<Object> list) {
        return list == null ? List.of() : list;
    }

    private static Optional<String> nextLink(JsonReader reader) throws IOException {
        if (!(reader.readJsonValue() instanceof Map<?, ?> links)) {
            return Optional.empty();
        }
        Object next = links.get("next");
        Object href = next instanceof Map<?, ?> link ? link.get("href") : next;
        return href instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Page<Object> value) {
        throw new UnsupportedOperationException("pages are only read");
    }
}
