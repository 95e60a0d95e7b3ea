package io.qlikoem.onprem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds JSON against a schema of the contract: types, required and unknown members, enums, lengths. */
final class SchemaCheck {
    private final Contract contract;
    private final boolean strict;

    /** @param strict whether a member that the schema does not know is wrong: in requests it is, in answers it is life */
    SchemaCheck(Contract contract, boolean strict) {
        this.contract = contract;
        this.strict = strict;
    }

    List<String> problems(@Nullable Object value, Map<?, ?> schema) {
        List<String> problems = new ArrayList<>();
        check("$", value, schema, problems);
        return problems;
    }

    private void check(String path, @Nullable Object value, Object node, List<String> problems) {
        Map<?, ?> schema = contract.followed(node);
        if (value == null) {
            if (strict && !Boolean.TRUE.equals(schema.get("nullable"))) {
                problems.add(path + " is null");
            }
            return;
        }
        if (schema.get("enum") instanceof List<?> values && !values.contains(value)) {
            problems.add(path + " is " + value + " and not one of " + values);
        }
        if (schema.get("maxLength") instanceof Number most
                && value instanceof String text
                && text.length() > most.intValue()) {
            problems.add(path + " is longer than " + most.intValue());
        }
        if (schema.get("type") instanceof String type && !isA(value, type)) {
            problems.add(path + " is " + value + " and not of type " + type);
        } else if (value instanceof Map<?, ?> object) {
            object(path, object, schema, problems);
        } else if (value instanceof List<?> list && schema.containsKey("items")) {
            for (int i = 0; i < list.size(); i++) {
                check(path + "[" + i + "]", list.get(i), schema.get("items"), problems);
            }
        }
    }

    private void object(String path, Map<?, ?> object, Map<?, ?> schema, List<String> problems) {
        Contract.required(schema).stream()
                .filter(name -> object.get(name) == null)
                .forEach(name -> problems.add(path + "." + name + " is missing"));
        Map<?, ?> members = Contract.map(schema.get("properties"));
        object.forEach((name, value) -> {
            if (members.containsKey(name)) {
                check(path + "." + name, value, members.get(name), problems);
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> other) {
                check(path + "." + name, value, other, problems);
            } else if (strict && !members.isEmpty()) {
                problems.add(path + "." + name + " is unknown");
            }
        });
    }

    private static boolean isA(Object value, String type) {
        return switch (type) {
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof Number;
            case "integer" -> value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
            case "string" -> value instanceof String;
            case "array" -> value instanceof List;
            default -> value instanceof Map;
        };
    }
}
