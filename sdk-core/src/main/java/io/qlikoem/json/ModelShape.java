package io.qlikoem.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reflection found out about one model, once: its members, how to read each from a value and how to hand each to the
 * builder. Only public interface methods and the public builder are used; what is package-private is opened, which works
 * on the class path and for automatic modules. A named module must open its model packages to this one.
 */
record ModelShape(
        Class<?> type,
        MethodHandle newBuilder,
        MethodHandle build,
        List<Member> members,
        @Nullable Member extras) {

    private static final String EXTRAS = "additionalProperties";

    /** One JSON member. {@code mayBeUnknown}: an enum whose original is kept when it was not understood. */
    record Member(
            String jsonName,
            JsonAdapter<Object> adapter,
            MethodHandle get,
            MethodHandle set,
            boolean mayBeUnknown,
            boolean omitEmpty) {}

    static ModelShape of(Class<?> type, Moshi moshi) {
        try {
            Method factory = type.getMethod("builder");
            Class<?> builder = factory.getReturnType();
            List<Member> members = new ArrayList<>();
            Member extras = null;
            Method[] accessors = type.getMethods();
            // getMethods() has no order of its own; JSON that is written the same way each time can be compared.
            Arrays.sort(accessors, Comparator.comparing(Method::getName));
            for (Method accessor : accessors) {
                Method setter = setterFor(accessor, builder);
                if (setter != null) {
                    Member member = member(type, accessor, setter, moshi);
                    if (accessor.getName().equals(EXTRAS)) {
                        extras = member;
                    } else {
                        members.add(member);
                    }
                }
            }
            MethodHandle newBuilder = handle(factory).asType(MethodType.methodType(Object.class));
            MethodHandle build =
                    handle(builder.getMethod("build")).asType(MethodType.methodType(Object.class, Object.class));
            return new ModelShape(type, newBuilder, build, List.copyOf(members), extras);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " needs a static builder() to be read from JSON", e);
        }
    }

    private static @Nullable Method setterFor(Method accessor, Class<?> builder) {
        if (accessor.getParameterCount() != 0
                || Modifier.isStatic(accessor.getModifiers())
                || accessor.getReturnType() == void.class
                || accessor.isBridge()) {
            return null;
        }
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(accessor.getName())
                    && method.getParameterCount() == 1
                    && !method.isBridge()
                    && !method.isVarArgs()
                    && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType())) {
                return method;
            }
        }
        return null;
    }

    private static Member member(Class<?> type, Method accessor, Method setter, Moshi moshi) {
        Type wire = accessor.getGenericReturnType();
        Json json = accessor.getAnnotation(Json.class);
        String name = json == null || json.name().equals(Json.UNSET_NAME) ? accessor.getName() : json.name();
        JsonAdapter<Object> adapter = moshi.adapter(wire);
        return new Member(
                name,
                adapter,
                handle(accessor).asType(MethodType.methodType(Object.class, Object.class)),
                handle(setter).asType(MethodType.methodType(Object.class, Object.class, Object.class)),
                isEnum(wire),
                accessor.isAnnotationPresent(OmitEmpty.class) || type.isAnnotationPresent(OmitEmpty.class));
    }

    private static boolean isEnum(Type type) {
        if (type instanceof ParameterizedType optional && Types.getRawType(type) == Optional.class) {
            return isEnum(optional.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> raw && raw.isEnum() && EnumAdapters.unknownOf(raw) != null;
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            String module = method.getDeclaringClass().getModule().getName();
            String of = method.getDeclaringClass().getPackageName();
            throw new IllegalStateException("module " + module + " must open package " + of + " to io.qlikoem.core", e);
        }
    }

    /** Whether a value counts as nothing: for {@link OmitEmpty}. */
    static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
