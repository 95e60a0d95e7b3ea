package io.qlikoem.cloud;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import okio.Okio;

/** The vendor's API definition, as far as the tests ask it. */
final class Contract {
    private static final Path FILE = Path.of("..", "..", "shared", "contracts", "qlik-cloud.openapi.json");

    private final Map<?, ?> root;

    private Contract(Map<?, ?> root) {
        this.root = root;
    }

    static boolean isHere() {
        return Files.isReadable(FILE);
    }

    static Contract read() throws IOException {
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(FILE)))) {
            return new Contract((Map<?, ?>) Objects.requireNonNull(reader.readJsonValue()));
        }
    }

    /** The operation of a method and path, or an empty map. */
    Map<?, ?> operation(String method, String path) {
        return map(map(map(root.get("paths")).get(path)).get(method.toLowerCase(Locale.ROOT)));
    }

    /** Names of an operation's parameters of one place: {@code query}, {@code header}, {@code path}. */
    Set<String> parameters(Map<?, ?> operation, String place) {
        Set<String> names = new TreeSet<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<?, ?> parameter = resolved(each);
            if (place.equals(parameter.get("in"))) {
                names.add((String) parameter.get("name"));
            }
        }
        return names;
    }

    /** Schema of an operation's JSON request. */
    Map<?, ?> request(Map<?, ?> operation) {
        return jsonSchema(resolved(operation.get("requestBody")));
    }

    /** Schema of an operation's JSON answer; of one item when it is a list. */
    Map<?, ?> answer(Map<?, ?> operation) {
        for (Map.Entry<?, ?> response : map(operation.get("responses")).entrySet()) {
            Map<?, ?> schema =
                    ((String) response.getKey()).startsWith("2") ? jsonSchema(resolved(response.getValue())) : Map.of();
            if (!schema.isEmpty()) {
                return schema;
            }
        }
        return Map.of();
    }

    private Map<?, ?> jsonSchema(Map<?, ?> message) {
        return resolved(map(map(message.get("content")).get("application/json")).get("schema"));
    }

    /** The schema of a member, references followed; the element's for an array. */
    Map<?, ?> member(Map<?, ?> schema, String name) {
        return element(resolved(map(schema.get("properties")).get(name)));
    }

    Map<?, ?> element(Map<?, ?> schema) {
        return schema.containsKey("items") ? resolved(schema.get("items")) : schema;
    }

    static Set<?> members(Map<?, ?> schema) {
        return map(schema.get("properties")).keySet();
    }

    /** Names of the members that must be there. */
    static List<String> required(Map<?, ?> schema) {
        return list(schema.get("required")).stream().map(String::valueOf).toList();
    }

    /** Values of an enum schema. */
    static List<?> values(Map<?, ?> schema) {
        return list(schema.get("enum"));
    }

    /** Follows references; of several alternatives ({@code oneOf}) the first. */
    private Map<?, ?> resolved(Object node) {
        Map<?, ?> map = map(node);
        if (map.get("$ref") instanceof String reference) {
            Object found = root;
            for (String part : reference.substring("#/".length()).split("/", -1)) {
                found = map(found).get(part);
            }
            return resolved(found);
        }
        List<?> alternatives = list(map.get("oneOf"));
        return alternatives.isEmpty() ? map : resolved(alternatives.get(0));
    }

    private static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
