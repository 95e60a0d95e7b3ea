package io.qlikoem.cloud;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** Those of them that must be there. */
    Set<String> requiredParameters(Map<?, ?> operation, String place) {
        Set<String> names = new TreeSet<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<?, ?> parameter = resolved(each);
            if (place.equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required"))) {
                names.add((String) parameter.get("name"));
            }
        }
        return names;
    }

    boolean takesBody(Map<?, ?> operation) {
        return operation.containsKey("requestBody");
    }

    boolean needsBody(Map<?, ?> operation) {
        return Boolean.TRUE.equals(resolved(operation.get("requestBody")).get("required"));
    }

    /** Media types of an operation's request. */
    Set<?> bodyTypes(Map<?, ?> operation) {
        return map(resolved(operation.get("requestBody")).get("content")).keySet();
    }

    /** Schema of an operation's JSON request, not yet followed. */
    Map<?, ?> rawRequest(Map<?, ?> operation) {
        return rawSchema(resolved(operation.get("requestBody")));
    }

    /** Schema of an operation's JSON answer of this status, not yet followed. */
    Map<?, ?> rawAnswer(Map<?, ?> operation, int status) {
        return rawSchema(resolved(map(operation.get("responses")).get(String.valueOf(status))));
    }

    /** Follows references, and leaves the choice between alternatives open. */
    Map<?, ?> followed(Map<?, ?> schema) {
        return schema.get("$ref") instanceof String reference ? followed(found(reference)) : schema;
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
        return resolved(rawSchema(message));
    }

    private static Map<?, ?> rawSchema(Map<?, ?> message) {
        return map(map(map(message.get("content")).get("application/json")).get("schema"));
    }

    /** The schema of a part of an operation's form. */
    Map<?, ?> part(Map<?, ?> operation, String name) {
        Map<?, ?> content = map(resolved(operation.get("requestBody")).get("content"));
        return member(resolved(map(content.get("multipart/form-data")).get("schema")), name);
    }

    /** The schema of a member, references followed; the element's for an array or a map. */
    Map<?, ?> member(Map<?, ?> schema, String name) {
        return element(resolved(map(schema.get("properties")).get(name)));
    }

    Map<?, ?> element(Map<?, ?> schema) {
        if (schema.containsKey("items")) {
            return element(resolved(schema.get("items")));
        }
        // A map: whatever its names are, its values have this schema.
        return schema.get("additionalProperties") instanceof Map<?, ?> values
                        && members(schema).isEmpty()
                ? element(resolved(values))
                : schema;
    }

    /** The schema of an item of a list's answer: a bare array, or the member of this name. */
    Map<?, ?> items(Map<?, ?> answer, String name) {
        return answer.containsKey("items") ? element(answer) : member(answer, name);
    }

    /** Where the vendor gives no tier, the contract's guess. */
    int requestsPerMinute(Map<?, ?> operation) {
        Object stated = operation.get("x-qlik-rpm");
        Object used = stated == null ? operation.get("x-qlik-rpm-inferred") : stated;
        return used instanceof Number number ? number.intValue() : 0;
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

    /** Follows references; alternatives and parts become one schema with the members and values of all. */
    private Map<?, ?> resolved(Object node) {
        Map<?, ?> map = map(node);
        if (map.get("$ref") instanceof String reference) {
            return resolved(found(reference));
        }
        List<Object> parts = new ArrayList<>();
        List.of("allOf", "oneOf", "anyOf").forEach(kind -> parts.addAll(list(map.get(kind))));
        if (parts.isEmpty()) {
            return map;
        }
        Map<Object, Object> all = new LinkedHashMap<>(map);
        Map<Object, Object> members = new LinkedHashMap<>(map(map.get("properties")));
        Set<Object> values = new LinkedHashSet<>(list(map.get("enum")));
        for (Object part : parts) {
            Map<?, ?> resolved = resolved(part);
            map(resolved.get("properties")).forEach((name, member) -> members.merge(name, member, Contract::either));
            values.addAll(list(resolved.get("enum")));
            if (resolved.containsKey("items")) {
                all.merge("items", resolved.get("items"), Contract::either);
            }
            resolved.forEach(all::putIfAbsent);
        }
        all.put("properties", members);
        all.put("enum", new ArrayList<>(values));
        return all;
    }

    private static Object either(Object one, Object other) {
        return one.equals(other) ? one : Map.of("oneOf", List.of(one, other));
    }

    private Map<?, ?> found(String reference) {
        Object found = root;
        for (String part : reference.substring("#/".length()).split("/", -1)) {
            found = map(found).get(part);
        }
        return map(found);
    }

    static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
