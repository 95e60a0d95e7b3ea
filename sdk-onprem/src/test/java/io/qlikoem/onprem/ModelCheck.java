package io.qlikoem.onprem;

import com.squareup.moshi.Json;
import io.qlikoem.json.CodedEnum;
import io.qlikoem.json.QlikModel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a model, and every model within it, against a schema of the contract: names, and numbers of enums. */
final class ModelCheck {
    private final Contract contract;
    private final Set<Type> seen = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private ModelCheck(Contract contract) {
        this.contract = contract;
    }

    static List<String> problems(Contract contract, Type type, Map<?, ?> schema) {
        ModelCheck check = new ModelCheck(contract);
        check.check(type, schema);
        return check.problems;
    }

    private void check(Type type, Map<?, ?> node) {
        Map<?, ?> schema = contract.followed(node);
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == List.class) {
                check(arguments[0], Contract.map(schema.get("items")));
            } else if (parameterized.getRawType() == Map.class) {
                check(arguments[1], Contract.map(schema.get("additionalProperties")));
            } else {
                check(arguments[0], schema);
            }
        } else if (type instanceof Class<?> model && model.isAnnotationPresent(QlikModel.class)) {
            model(model, schema);
        } else if (type instanceof Class<?> constants && CodedEnum.class.isAssignableFrom(constants)) {
            numbers(constants, schema);
        }
    }

    private void model(Class<?> model, Map<?, ?> schema) {
        if (!seen.add(model)) {
            return;
        }
        members(model).forEach((name, type) -> {
            if (Contract.members(schema).contains(name)) {
                check(type, Contract.at(schema, "properties", name));
            } else {
                problems.add(model.getSimpleName() + "." + name + " is not in the contract");
            }
        });
    }

    private void numbers(Class<?> constants, Map<?, ?> schema) {
        Set<Integer> ours = Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((CodedEnum) constant).code())
                .filter(code -> code >= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> theirs = Contract.list(schema.get("enum")).stream()
                .map(code -> ((Number) code).intValue())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ours.equals(theirs)) {
            problems.add(constants.getSimpleName() + " has " + ours + " where the contract has " + theirs);
        }
    }

    /** The JSON members of a model, by name: what both it and its builder have. */
    static Map<String, Type> members(Class<?> model) {
        try {
            Set<String> settable = Arrays.stream(
                            model.getMethod("builder").getReturnType().getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            return Arrays.stream(model.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> settable.contains(method.getName()))
                    .filter(method -> !method.getName().equals("additionalProperties"))
                    .collect(Collectors.toMap(
                            ModelCheck::jsonName, Method::getGenericReturnType, (one, other) -> one, TreeMap::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String jsonName(Method accessor) {
        Json json = accessor.getAnnotation(Json.class);
        return json == null ? accessor.getName() : json.name();
    }
}
