package io.qlikoem.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Holds JSON against a schema of the contract: types, required members, unknown members, enums, lengths, patterns. */
final class SchemaCheck {
    private final Contract contract;
    private final boolean strict;

    /** @param strict whether a member that the schema does not know is wrong: in requests it is, in answers it is life */
    SchemaCheck(Contract contract, boolean strict) {
        this.contract = contract;
        this.strict = strict;
    }

    List<String> problems(@Nullable Object value, Map<?, ?> schema) {
        return problems("$", value, schema);
    }

    private List<String> problems(String path, @Nullable Object value, Map<?, ?> reference) {
        Map<?, ?> schema = contract.followed(reference);
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.get(choice) instanceof List<?> alternatives && !schema.containsKey("properties")) {
                return ofAny(path, value, alternatives);
            }
        }
        List<String> problems = new ArrayList<>();
        if (schema.get("allOf") instanceof List<?> parts) {
            SchemaCheck lenient = new SchemaCheck(contract, false);
            parts.forEach(part -> problems.addAll(lenient.problems(path, value, (Map<?, ?>) part)));
        }
        if (value == null) {
            if (strict && !Boolean.TRUE.equals(schema.get("nullable"))) {
                problems.add(path + " is null");
            }
            return problems;
        }
        if (schema.get("enum") instanceof List<?> values
                && !values.contains(value)
                && strict
                && !slashed(value, values)) {
            problems.add(path + " is " + value + " and not one of " + values);
        }
        Object type = schema.get("type");
        if (value instanceof Map<?, ?> object && (type == null || "object".equals(type))) {
            object(path, object, schema, problems);
        } else if (value instanceof List<?> list && (type == null || "array".equals(type))) {
            list(path, list, schema, problems);
        } else if (value instanceof String text && (type == null || "string".equals(type))) {
            text(path, text, schema, problems);
        } else if (type != null && !isScalar(value, type)) {
            problems.add(path + " is " + value + " and not of type " + type);
        }
        return problems;
    }

    // The definition writes the paths of group changes without the slash that the vendor's own samples send.
    private static boolean slashed(Object value, List<?> values) {
        return value instanceof String text && text.startsWith("/") && values.contains(text.substring(1));
    }

    private List<String> ofAny(String path, @Nullable Object value, List<?> alternatives) {
        List<String> all = new ArrayList<>();
        for (Object each : alternatives) {
            List<String> problems = problems(path, value, (Map<?, ?>) each);
            if (problems.isEmpty()) {
                return List.of();
            }
            all.addAll(problems);
        }
        return all;
    }

    private void object(String path, Map<?, ?> object, Map<?, ?> schema, List<String> problems) {
        Map<?, ?> properties = Contract.map(schema.get("properties"));
        Object extras = schema.get("additionalProperties");
        for (String name : Contract.required(schema)) {
            if (object.get(name) == null) {
                problems.add(path + "." + name + " is missing");
            }
        }
        boolean closed = strict
                && !schema.containsKey("allOf")
                && (extras == null ? !properties.isEmpty() : Boolean.FALSE.equals(extras));
        object.forEach((name, value) -> {
            String at = path + "." + name;
            if (properties.get(name) instanceof Map<?, ?> member) {
                problems.addAll(problems(at, value, member));
            } else if (extras instanceof Map<?, ?> member) {
                problems.addAll(problems(at, value, member));
            } else if (closed) {
                problems.add(at + " is unknown");
            }
        });
    }

    private void list(String path, List<?> list, Map<?, ?> schema, List<String> problems) {
        size(path, list.size(), schema, "Items", problems);
        if (schema.get("items") instanceof Map<?, ?> items) {
            for (int i = 0; i < list.size(); i++) {
                problems.addAll(problems(path + "[" + i + "]", list.get(i), items));
            }
        }
    }

    private void text(String path, String text, Map<?, ?> schema, List<String> problems) {
        if (!strict) {
            return;
        }
        size(path, text.length(), schema, "Length", problems);
        if (schema.get("pattern") instanceof String pattern) {
            try {
                if (!Pattern.compile(pattern).matcher(text).find()) {
                    problems.add(path + " is " + text + " and not like " + pattern);
                }
            } catch (PatternSyntaxException e) {
                // The vendor's patterns are JavaScript's; one that Java does not understand says nothing.
                return;
            }
        }
    }

    private static void size(String path, int size, Map<?, ?> schema, String of, List<String> problems) {
        if (schema.get("max" + of) instanceof Number most && size > most.intValue()) {
            problems.add(path + " has more than " + most.intValue());
        }
        if (schema.get("min" + of) instanceof Number least && size < least.intValue()) {
            problems.add(path + " has less than " + least.intValue());
        }
    }

    private static boolean isScalar(Object value, Object type) {
        return switch (String.valueOf(type)) {
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof Number;
            case "integer" -> value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
            default -> false;
        };
    }
}
