package io.qlikoem.examples.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An object of the configuration that knows where it stands. Every key has to be asked for: {@link #done()} reports those
 * that nobody knew.
 */
final class JsonNode {
    private final String file;
    private final String path;
    private final Map<?, ?> values;
    private final UnaryOperator<String> substitution;
    private final Set<String> known = new LinkedHashSet<>();

    JsonNode(String file, String path, Map<?, ?> values, UnaryOperator<String> substitution) {
        this.file = file;
        this.path = path;
        this.values = values;
        this.substitution = substitution;
    }

    /** An error about this object or one of its keys. */
    ConfigException wrong(String key, String problem) {
        return new ConfigException(file + ": " + at(key) + " " + problem);
    }

    private String at(String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }

    boolean has(String key) {
        known.add(key);
        return values.get(key) != null;
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    Optional<String> optionalText(String key) {
        return optional(key).map(value -> textOf(key, value));
    }

    private String textOf(String key, Object value) {
        if (!(value instanceof String text)) {
            throw wrong(key, "must be a text, not " + kindOf(value));
        }
        String substituted;
        try {
            substituted = substitution.apply(text);
        } catch (ConfigException e) {
            throw wrong(key, String.valueOf(e.getMessage()));
        }
        if (substituted.isBlank()) {
            throw wrong(key, "must not be empty");
        }
        return substituted;
    }

    boolean flag(String key) {
        return optional(key)
                .map(value -> {
                    if (!(value instanceof Boolean flag)) {
                        throw wrong(key, "must be true or false, not " + kindOf(value));
                    }
                    return flag;
                })
                .orElse(false);
    }

    Optional<Integer> count(String key) {
        return optional(key).map(value -> {
            if (!(value instanceof Double number) || number != Math.rint(number) || Math.abs(number) > 1_000_000) {
                throw wrong(key, "must be a whole number, not " + (value instanceof Double ? value : kindOf(value)));
            }
            return number.intValue();
        });
    }

    JsonNode object(String key) {
        return optionalObject(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    Optional<JsonNode> optionalObject(String key) {
        return optional(key).map(value -> objectOf(key, value));
    }

    /** An object without any key, in the place of one that is absent. */
    JsonNode empty() {
        return new JsonNode(file, path, Map.of(), substitution);
    }

    /** The keys of an object whose keys are names. */
    List<String> names() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    private JsonNode objectOf(String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(key, "must be an object, not " + kindOf(value));
        }
        return new JsonNode(file, at(key), map, substitution);
    }

    List<JsonNode> objects(String key) {
        return list(key, element -> objectOf(element.key(), element.value()));
    }

    List<String> texts(String key) {
        return list(key, element -> textOf(element.key(), element.value()));
    }

    /** Texts by name, such as labels; empty when the key is absent, an error when it is there and says nothing. */
    Map<String, String> namedTexts(String key) {
        Optional<JsonNode> object = optionalObject(key);
        if (object.isEmpty()) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object name : object.get().values.keySet()) {
            if (String.valueOf(name).isBlank()) {
                throw wrong(key, "has an empty name");
            }
            texts.put(String.valueOf(name), object.get().text(String.valueOf(name)));
        }
        if (texts.isEmpty()) {
            throw wrong(key, "must not be empty; leave it out instead");
        }
        return texts;
    }

    private <T> List<T> list(String key, Function<Element, T> reader) {
        Object value = optional(key).orElseThrow(() -> wrong(key, "is missing"));
        if (!(value instanceof List<?> elements)) {
            throw wrong(key, "must be a list, not " + kindOf(value));
        }
        if (elements.isEmpty()) {
            throw wrong(key, "must not be empty");
        }
        List<T> result = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            String place = key + "[" + i + "]";
            if (element == null) {
                throw wrong(place, "must not be null");
            }
            result.add(reader.apply(new Element(place, element)));
        }
        return result;
    }

    private Optional<Object> optional(String key) {
        known.add(key);
        @Nullable Object value = values.get(key);
        return Optional.ofNullable(value);
    }

    /** To be called when everything was read: a key that nobody knows is an error, because it is mostly a slip. */
    void done() {
        for (Object key : values.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw wrong(String.valueOf(key), "is not known here; known are " + String.join(", ", known));
            }
        }
    }

    private static String kindOf(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Boolean) {
            return "true or false";
        }
        return value instanceof Double ? "a number" : "a text";
    }

    private record Element(String key, Object value) {}
}
