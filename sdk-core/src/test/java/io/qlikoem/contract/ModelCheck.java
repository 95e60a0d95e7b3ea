package io.qlikoem.contract;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import retrofit2.http.Body;

/** Holds models against schemas: their members' names, at any depth, and the values of their enums. */
public final class ModelCheck {
    private final Contract contract;
    private final Set<String> recorded;
    private final Set<String> open;

    /**
     * A check.
     *
     * @param recorded members that real answers have and the schema lacks, or whose values it does not list:
     *     {@code User.clientId}
     * @param open models whose schema says "object" and no more
     */
    public ModelCheck(Contract contract, Set<String> recorded, Set<String> open) {
        this.contract = contract;
        this.recorded = recorded;
        this.open = open;
    }

    /** Members of the model, or of the models in it, that the schema does not have. */
    public List<String> strangers(Class<?> model, Map<?, ?> schema) {
        List<String> strangers = new ArrayList<>();
        compare(model, schema, Set.of(), strangers);
        return strangers;
    }

    /** @param around the models that this one is in: one that is in itself has been looked at already */
    private void compare(Class<?> model, Map<?, ?> schema, Set<Class<?>> around, List<String> strangers) {
        if (open.contains(model.getSimpleName()) || around.contains(model)) {
            return;
        }
        Set<Class<?>> within = new HashSet<>(around);
        within.add(model);
        for (Method accessor : accessors(model)) {
            String name = jsonName(accessor);
            String shown = model.getSimpleName() + "." + name;
            if (!Contract.members(schema).contains(name) && !recorded.contains(shown)) {
                strangers.add(shown);
            }
            Map<?, ?> member = contract.member(schema, name);
            modelIn(accessor.getGenericReturnType()).ifPresent(type -> compare(type, member, within, strangers));
            boolean listed =
                    !recorded.contains(shown) || !Contract.values(member).isEmpty();
            enumIn(accessor.getGenericReturnType())
                    .filter(type -> listed)
                    .ifPresent(type -> compareValues(shown, type, member, strangers));
        }
    }

    private static void compareValues(String shown, Class<?> type, Map<?, ?> schema, List<String> strangers) {
        Set<String> ours = new TreeSet<>();
        for (Object constant : type.getEnumConstants()) {
            if (!((Enum<?>) constant).name().equals("UNKNOWN")) {
                ours.add(wireName(type, (Enum<?>) constant));
            }
        }
        Set<String> theirs = new TreeSet<>();
        Contract.values(schema)
                .forEach(value -> theirs.add(
                        value instanceof Number number ? String.valueOf(number.intValue()) : String.valueOf(value)));
        if (!ours.equals(theirs)) {
            strangers.add(shown + " has the values " + theirs);
        }
    }

    private static String wireName(Class<?> type, Enum<?> constant) {
        if (constant instanceof CodedEnum coded) {
            return String.valueOf(coded.code());
        }
        try {
            Json json = type.getField(constant.name()).getAnnotation(Json.class);
            return json == null ? constant.name() : json.name();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** All models that these methods send or answer, with the models in them. */
    public static Set<Class<?>> reached(List<ApiMethod> methods) {
        Set<Class<?>> reached = new HashSet<>();
        for (ApiMethod each : methods) {
            requestModel(each.method()).ifPresent(type -> reach(type, reached));
            modelIn(each.method().getGenericReturnType()).ifPresent(type -> reach(type, reached));
        }
        return reached;
    }

    private static void reach(Class<?> model, Set<Class<?>> reached) {
        if (reached.add(model)) {
            accessors(model)
                    .forEach(each -> modelIn(each.getGenericReturnType()).ifPresent(type -> reach(type, reached)));
        }
    }

    /** All models of the module. */
    public static Set<Class<?>> ofTheModule() {
        Set<Class<?>> models = new LinkedHashSet<>(ApiMethod.classes());
        models.removeIf(type -> !type.isAnnotationPresent(QlikModel.class));
        return models;
    }

    /** The model that a method sends. */
    public static Optional<Class<?>> requestModel(Method method) {
        for (int i = 0; i < method.getParameterCount(); i++) {
            boolean body = Arrays.stream(method.getParameterAnnotations()[i]).anyMatch(Body.class::isInstance);
            if (body) {
                return modelIn(method.getGenericParameterTypes()[i]);
            }
        }
        return Optional.empty();
    }

    /** The model that a type is, or is made of. */
    public static Optional<Class<?>> modelIn(Type type) {
        return innermost(type).filter(raw -> raw.isAnnotationPresent(QlikModel.class));
    }

    private static Optional<Class<?>> enumIn(Type type) {
        return innermost(type).filter(Class::isEnum);
    }

    private static Optional<Class<?>> innermost(Type type) {
        if (type instanceof ParameterizedType wrapper) {
            Type[] arguments = wrapper.getActualTypeArguments();
            return innermost(Objects.requireNonNull(arguments[arguments.length - 1]));
        }
        return type instanceof Class<?> raw ? Optional.of(raw) : Optional.empty();
    }

    /** Names of a model's members on the wire. */
    public static Set<String> members(Class<?> model) {
        Set<String> names = new TreeSet<>();
        accessors(model).forEach(accessor -> names.add(jsonName(accessor)));
        return names;
    }

    /** JSON members: what the builder can be given. */
    private static List<Method> accessors(Class<?> model) {
        try {
            Set<String> settable = new HashSet<>();
            for (Method each : model.getMethod("builder").getReturnType().getMethods()) {
                settable.add(each.getName());
            }
            return Arrays.stream(model.getMethods())
                    .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
                    .filter(each -> settable.contains(each.getName()))
                    .filter(each -> !each.getName().equals("additionalProperties"))
                    .toList();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String jsonName(Method accessor) {
        Json json = accessor.getAnnotation(Json.class);
        return json == null ? accessor.getName() : json.name();
    }
}
