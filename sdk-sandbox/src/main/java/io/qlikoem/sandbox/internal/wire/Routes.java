package io.qlikoem.sandbox.internal.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of operations by method and path template such as {@code spaces/{id}/assignments}. */
public final class Routes<O> {

    private final boolean ignoreCase;
    private final List<Route<O>> routes = new ArrayList<>();

    public Routes(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    private record Route<O>(String method, List<String> template, O operation) {}

    /** The operation for a request, with the values of the template's variables. */
    public record Match<O>(O operation, Map<String, String> variables) {

        public String variable(String name) {
            return variables.getOrDefault(name, "");
        }
    }

    /** Handles a request whose path had variables. */
    @FunctionalInterface
    public interface Operation {
        Reply answer(Call call, Map<String, String> variables) throws IOException;
    }

    public Routes<O> add(String method, String template, O operation) {
        routes.add(new Route<>(method, List.of(template.split("/")), operation));
        return this;
    }

    /** The first route that fits; constants must therefore be added before variables. */
    public @Nullable Match<O> find(String method, List<String> segments) {
        for (Route<O> route : routes) {
            if (route.method().equals(method)) {
                Map<String, String> variables = fit(route.template(), segments);
                if (variables != null) {
                    return new Match<>(route.operation(), variables);
                }
            }
        }
        return null;
    }

    private @Nullable Map<String, String> fit(List<String> template, List<String> segments) {
        if (template.size() != segments.size()) {
            return null;
        }
        // Most templates do not fit, so nothing is made before one does.
        for (int i = 0; i < template.size(); i++) {
            String expected = template.get(i);
            String actual = segments.get(i);
            if (!expected.startsWith("{")
                    && !(ignoreCase ? expected.equalsIgnoreCase(actual) : expected.equals(actual))) {
                return null;
            }
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String expected = template.get(i);
            if (expected.startsWith("{")) {
                variables.put(expected.substring(1, expected.length() - 1), segments.get(i));
            }
        }
        return variables;
    }
}
