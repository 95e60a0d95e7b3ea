package io.qlikoem.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Immutables values marked with {@link QlikModel}, whichever module and package they live in. */
final class ModelAdapters implements JsonAdapter.Factory {

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || !(type instanceof Class<?> raw)) {
            return null;
        }
        Class<?> model = modelOf(raw);
        return model == null ? null : new ModelAdapter(ModelShape.of(model, moshi));
    }

    // A value's own class is the generated one; the marker is on the interface that it implements.
    private static @Nullable Class<?> modelOf(Class<?> raw) {
        if (raw.isAnnotationPresent(QlikModel.class)) {
            return raw;
        }
        for (Class<?> each : raw.getInterfaces()) {
            if (each.isAnnotationPresent(QlikModel.class)) {
                return each;
            }
        }
        return null;
    }
}
