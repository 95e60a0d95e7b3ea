package io.qlikoem.contract;

import io.qlikoem.http.ApiConnection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call, and how the scripted server answers it. */
public record Row(
        String name,
        Function<ApiConnection, @Nullable Object> call,
        int status,
        String answer,
        Map<String, String> headers) {

    /** The answer's type; JSON where the row says nothing. */
    public String contentType() {
        return headers.getOrDefault("Content-Type", "application/json");
    }

    @Override
    public String toString() {
        return name;
    }
}
