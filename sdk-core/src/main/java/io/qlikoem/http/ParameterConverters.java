package io.qlikoem.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Writes the parameters of paths and queries: a time as the vendor's own timestamps, with three digits of a second; an enum as
 * in JSON, unless its {@code toString()} says otherwise.
 */
final class ParameterConverters extends Converter.Factory {
    private static final DateTimeFormatter TIMESTAMP =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Moshi moshi;

    ParameterConverters(Moshi moshi) {
        this.moshi = moshi;
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == Instant.class) {
            return (Converter<Instant, String>) TIMESTAMP::format;
        }
        return type instanceof Class<?> raw && raw.isEnum() ? enumConverter(raw) : null;
    }

    private <T> Converter<T, String> enumConverter(Class<T> type) {
        JsonAdapter<T> adapter = moshi.adapter(type);
        return value -> {
            String text = value.toString();
            return text.equals(((Enum<?>) value).name()) ? String.valueOf(adapter.toJsonValue(value)) : text;
        };
    }
}
