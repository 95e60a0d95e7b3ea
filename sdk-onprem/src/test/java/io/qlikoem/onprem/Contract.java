package io.qlikoem.onprem;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okio.Okio;

/** The vendor's interface description, as far as a test asks it. */
record Contract(Map<?, ?> root) {

    /** One call; schemas by name, that of a list's elements for a list. */
    record Operation(Set<String> queries, Optional<String> bodySchema, Optional<String> answerSchema) {}

    static Contract read(Path file) throws IOException {
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(file)))) {
            return new Contract((Map<?, ?>) reader.readJsonValue());
        }
    }

    Operation operation(String method, String path) {
        Object operation = at(root, "paths", path, method);
        if (operation == null) {
            return null;
        }
        Object parameters = at(operation, "parameters");
        Set<String> queries = (parameters == null ? List.of() : (List<?>) parameters)
                .stream()
                        .filter(parameter -> "query".equals(at(parameter, "in")))
                        .map(parameter -> (String) at(parameter, "name"))
                        .collect(Collectors.toSet());
        Map<?, ?> responses = (Map<?, ?>) at(operation, "responses");
        Object success = responses.keySet().stream()
                .filter(status -> status.toString().startsWith("2"))
                .findFirst()
                .map(responses::get)
                .orElse(null);
        return new Operation(queries, schema(at(operation, "requestBody")), schema(success));
    }

    Set<String> properties(String schema) {
        if (schema.equals("Int32Answer") || schema.equals("UuidAnswer")) {
            return Set.of("value");
        }
        return ((Map<?, ?>) at(root, "components", "schemas", schema, "properties"))
                .keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    Set<String> required(String schema) {
        Object required = at(root, "components", "schemas", schema, "required");
        return required == null
                ? Set.of()
                : ((List<?>) required).stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static Optional<String> schema(Object content) {
        Object schema = at(content, "content", "application/json", "schema");
        Object element = at(schema, "items") == null ? schema : at(schema, "items");
        Object reference = at(element, "$ref");
        return Optional.ofNullable(reference).map(text -> text.toString().replace("#/components/schemas/", ""));
    }

    private static Object at(Object json, String... names) {
        Object found = json;
        for (String name : names) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return found;
    }
}
