package io.qlikoem.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.JsonReader;
import io.qlikoem.json.QlikJson;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.concurrent.ConcurrentHashMap;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** One of the vendor's API definitions, as far as the tests ask it. Each is read once in a test run. */
public final class Contract {
    private static final Path FOLDER = Path.of("..", "..", "shared", "contracts");
    private static final Map<String, Contract> READ = new ConcurrentHashMap<>();

    private final Map<?, ?> root;

    private Contract(String text) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
            this.root = (Map<?, ?>) Objects.requireNonNull(reader.readJsonValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of Qlik Cloud; a test that asks for it is skipped where it does not lie beside the project. */
    public static Contract qlikCloud() {
        return beside("qlik-cloud.openapi.json");
    }

    /** That of a site's repository service, its base path is {@code /qrs}; skips like {@link #qlikCloud()}. */
    public static Contract site() {
        return beside("qrs.openapi.json");
    }

    /** A definition in OpenAPI 3, as JSON. */
    public static Contract of(String json) {
        return new Contract(json);
    }

    private static Contract beside(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), "skipped: the vendor's API definition is not beside the project: " + file);
        return READ.computeIfAbsent(name, key -> {
            try {
                return new Contract(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * A definition of this operation alone, with what it refers to, as JSON: a validator takes a moment for each operation of
     * a small one and seconds for the whole.
     */
    String only(String method, String path) {
        Map<Object, Object> operation = new LinkedHashMap<>(operation(method, path));
        operation.remove("security");
        Map<Object, Object> components = new LinkedHashMap<>();
        Object copied = copied(operation, components);
        Map<Object, Object> small = new LinkedHashMap<>();
        small.put("openapi", root.get("openapi"));
        small.put("info", Map.of("title", "one operation", "version", "1"));
        small.put("servers", List.of(Map.of("url", basePath().isEmpty() ? "/" : basePath())));
        small.put(
                "paths", Map.of(path.substring(basePath().length()), Map.of(method.toLowerCase(Locale.ROOT), copied)));
        small.put("components", components);
        return QlikJson.write(small);
    }

    /** A copy with whole numbers as such; what it refers to is copied into {@code components}. */
    private @Nullable Object copied(@Nullable Object node, Map<Object, Object> components) {
        if (node instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, copied(value, components)));
            if (map.get("$ref") instanceof String reference) {
                refer(reference, components);
            }
            return copy;
        }
        if (node instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copied(each, components)));
            return copy;
        }
        return node instanceof Double number && number == Math.rint(number) ? (Object) number.longValue() : node;
    }

    @SuppressWarnings("unchecked") // the maps of a section are made here
    private void refer(String reference, Map<Object, Object> components) {
        String[] parts = reference.split("/", -1);
        Map<Object, Object> section =
                (Map<Object, Object>) components.computeIfAbsent(parts[2], key -> new LinkedHashMap<>());
        if (section.putIfAbsent(parts[3], Map.of()) == null) {
            section.put(parts[3], copied(found(reference), components));
        }
    }

    /** What stands before every path: {@code /qrs}, or nothing. */
    public String basePath() {
        Map<?, ?> server = map(list(root.get("servers")).stream().findFirst().orElse(null));
        return server.get("url") instanceof String url && url.startsWith("/") ? url : "";
    }

    /** The operation of a method and path, or an empty map; with the parameters that its path has for all methods. */
    public Map<?, ?> operation(String method, String path) {
        if (!path.startsWith(basePath())) {
            return Map.of();
        }
        Map<?, ?> item =
                map(map(root.get("paths")).get(path.substring(basePath().length())));
        Map<?, ?> operation = map(item.get(method.toLowerCase(Locale.ROOT)));
        if (operation.isEmpty()) {
            return operation;
        }
        Map<Object, Object> whole = new LinkedHashMap<>(operation);
        List<Object> parameters = new ArrayList<>(list(item.get("parameters")));
        parameters.addAll(list(operation.get("parameters")));
        whole.put("parameters", parameters);
        return whole;
    }

    /** Names of an operation's parameters of one place: {@code query}, {@code header}, {@code path}. */
    public Set<String> parameters(Map<?, ?> operation, String place) {
        return parameters(operation, place, false);
    }

    /** Names of those that must be there. */
    public Set<String> requiredParameters(Map<?, ?> operation, String place) {
        return parameters(operation, place, true);
    }

    private Set<String> parameters(Map<?, ?> operation, String place, boolean requiredOnly) {
        Set<String> names = new TreeSet<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<?, ?> parameter = resolved(each);
            if (place.equals(parameter.get("in"))
                    && (!requiredOnly || Boolean.TRUE.equals(parameter.get("required")))) {
                names.add((String) parameter.get("name"));
            }
        }
        return names;
    }

    /** Schema of an operation's JSON request. */
    public Map<?, ?> request(Map<?, ?> operation) {
        return jsonSchema(resolved(operation.get("requestBody")));
    }

    /** Schema of an operation's JSON answer; of one item when it is a list. */
    public Map<?, ?> answer(Map<?, ?> operation) {
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
    public Map<?, ?> part(Map<?, ?> operation, String name) {
        Map<?, ?> content = map(resolved(operation.get("requestBody")).get("content"));
        return member(resolved(map(content.get("multipart/form-data")).get("schema")), name);
    }

    /** The schema of a member, references followed; the element's for an array or a map. */
    public Map<?, ?> member(Map<?, ?> schema, String name) {
        return element(resolved(map(schema.get("properties")).get(name)));
    }

    /** What a list or a map holds, at any depth; anything else is itself. */
    public Map<?, ?> element(Map<?, ?> schema) {
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
    public Map<?, ?> items(Map<?, ?> answer, String name) {
        return answer.containsKey("items") ? element(answer) : member(answer, name);
    }

    /** Where the vendor gives no tier, the contract's guess. */
    public int requestsPerMinute(Map<?, ?> operation) {
        Object stated = operation.get("x-qlik-rpm");
        Object used = stated == null ? operation.get("x-qlik-rpm-inferred") : stated;
        return used instanceof Number number ? number.intValue() : 0;
    }

    public static Set<?> members(Map<?, ?> schema) {
        return map(schema.get("properties")).keySet();
    }

    /** Names of the members that must be there. */
    public static List<String> required(Map<?, ?> schema) {
        return list(schema.get("required")).stream().map(String::valueOf).toList();
    }

    /** Values of an enum schema. */
    public static List<?> values(Map<?, ?> schema) {
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

    private static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
