package io.qlikoem.onprem;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import okio.Okio;
import org.junit.jupiter.api.Assumptions;

/** The vendor's interface description, as far as a test asks it. Schemas are followed to what they refer to. */
record Contract(Map<?, ?> root) {
    private static final Path FILE = Path.of("../../shared/contracts/qrs.openapi.json");

    /** The contract; without it the test is skipped. */
    static Contract read() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(FILE), "skipped: the vendor's interface description is not at " + FILE.toAbsolutePath());
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(FILE)))) {
            return new Contract((Map<?, ?>) Objects.requireNonNull(reader.readJsonValue()));
        }
    }

    /** The operation of a method in lower case and a path below {@code /qrs}, or an empty map. */
    Map<?, ?> operation(String method, String path) {
        return at(root, "paths", path, method);
    }

    /** The operation that a request with this path would reach: the one whose path has the most fixed parts. */
    Map<?, ?> reached(String method, String path) {
        return at(root, "paths").keySet().stream()
                .map(Object::toString)
                .filter(template ->
                        Pattern.matches("\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E", path))
                .filter(template -> !operation(method, template).isEmpty())
                .min((one, other) -> one.split("\\{", -1).length - other.split("\\{", -1).length)
                .map(template -> operation(method, template))
                .orElse(Map.of());
    }

    Set<String> queries(Map<?, ?> operation) {
        return parameters(operation, false);
    }

    Set<String> requiredQueries(Map<?, ?> operation) {
        return parameters(operation, true);
    }

    private static Set<String> parameters(Map<?, ?> operation, boolean requiredOnly) {
        Set<String> names = new TreeSet<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<?, ?> parameter = map(each);
            if ("query".equals(parameter.get("in"))
                    && (!requiredOnly || Boolean.TRUE.equals(parameter.get("required")))) {
                names.add((String) parameter.get("name"));
            }
        }
        return names;
    }

    /** Media types of an operation's request; empty when it has none. */
    Set<?> bodyTypes(Map<?, ?> operation) {
        return at(operation, "requestBody", "content").keySet();
    }

    Map<?, ?> body(Map<?, ?> operation) {
        return followed(at(operation, "requestBody", "content", "application/json", "schema"));
    }

    /** Schema of an operation's JSON answer. */
    Map<?, ?> answer(Map<?, ?> operation) {
        return at(operation, "responses").entrySet().stream()
                .filter(response -> response.getKey().toString().startsWith("2"))
                .map(response -> followed(at(map(response.getValue()), "content", "application/json", "schema")))
                .findFirst()
                .orElse(Map.of());
    }

    /** Whether a status is one that an operation answers with. */
    boolean answersWith(Map<?, ?> operation, int status) {
        return at(operation, "responses").containsKey(String.valueOf(status));
    }

    /** What a reference, or the only part of a composed schema, stands for. */
    Map<?, ?> followed(Object node) {
        Map<?, ?> schema = map(node);
        if (schema.get("$ref") instanceof String reference) {
            return followed(at(root, reference.substring("#/".length()).split("/", -1)));
        }
        // Counts, handles and sessions are described as a bare value or as an object that holds it; sites send the
        // object.
        for (Object alternative : list(schema.get("oneOf"))) {
            if ("object".equals(map(alternative).get("type"))) {
                return map(alternative);
            }
        }
        List<?> parts = list(schema.get("allOf"));
        return parts.size() == 1 ? followed(parts.get(0)) : schema;
    }

    /** Names of the members that a schema has. */
    static Set<?> members(Map<?, ?> schema) {
        return map(schema.get("properties")).keySet();
    }

    /** Names of those that must be there. */
    static List<String> required(Map<?, ?> schema) {
        return list(schema.get("required")).stream().map(String::valueOf).toList();
    }

    static Map<?, ?> at(Map<?, ?> json, String... names) {
        Map<?, ?> found = json;
        for (String name : names) {
            found = map(found.get(name));
        }
        return found;
    }

    static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
