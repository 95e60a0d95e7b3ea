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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link ItemResults}. */
final class ItemResultsAdapters implements JsonAdapter.Factory {

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (Types.getRawType(type) != ItemResults.class || !(type instanceof ParameterizedType results)) {
            return null;
        }
        Type item = results.getActualTypeArguments()[0];
        return new ItemResultsAdapter(moshi.adapter(Types.newParameterizedType(List.class, item)));
    }

    private static final class ItemResultsAdapter extends JsonAdapter<ItemResults<ItemResult>> {
        private final JsonAdapter<List<ItemResult>> items;

        ItemResultsAdapter(JsonAdapter<List<ItemResult>> items) {
            this.items = items;
        }

        @Override
        public ItemResults<ItemResult> fromJson(JsonReader reader) throws IOException {
            List<ItemResult> found = new ArrayList<>();
            if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
                addItems(reader, found);
                return new ItemResults<>(found);
            }
            reader.beginObject();
            while (reader.hasNext()) {
                reader.skipName();
                if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
                    addItems(reader, found);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return new ItemResults<>(found);
        }

        private void addItems(JsonReader reader, List<ItemResult> found) throws IOException {
            List<ItemResult> more = items.fromJson(reader);
            if (more != null) {
                found.addAll(more);
            }
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable ItemResults<ItemResult> value) {
            throw new UnsupportedOperationException("results are only read");
        }
    }
}
