package io.qlikoem.sandbox.internal.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a request target. Names are matched without regard to case. */
public final class Query {

    private final List<Parameter> parameters;

    private Query(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /** One parameter; the value is null when there is no equals sign. */
    public record Parameter(String name, @Nullable String value) {}

    /** The fields of a form that was sent as a body. */
    public static Query form(String body) {
        return parse(body);
    }

    static Query parse(@Nullable String raw) {
        List<Parameter> parameters = new ArrayList<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                parameters.add(
                        equals < 0
                                ? new Parameter(decode(pair), null)
                                : new Parameter(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
            }
        }
        return new Query(parameters);
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public @Nullable String value(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equalsIgnoreCase(name)) {
                return parameter.value();
            }
        }
        return null;
    }

    public String value(String name, String otherwise) {
        String value = value(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    public boolean flag(String name) {
        return "true".equalsIgnoreCase(value(name));
    }

    /** Decodes percent escapes and plus signs; text that is wrongly escaped stays as it is. */
    public static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
