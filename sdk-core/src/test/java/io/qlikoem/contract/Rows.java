package io.qlikoem.contract;

import io.qlikoem.http.ApiConnection;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a package, each once, in a class of that package that is public and has a constructor without parameters.
 * It is found among the module's test classes.
 */
public abstract class Rows {
    private final List<Row> rows = new ArrayList<>();

    /** Adds a call that is answered with 200 and JSON. */
    protected <A> void row(Class<A> api, Function<A, @Nullable Object> call, String answer) {
        row(api, call, 200, answer);
    }

    /** Adds a call that is answered with nothing: 204. */
    protected <A> void row(Class<A> api, Function<A, @Nullable Object> call) {
        row(api, call, 204, "");
    }

    /** Adds a call that is answered with this status and JSON. */
    protected <A> void row(Class<A> api, Function<A, @Nullable Object> call, int status, String answer) {
        row(api, call, status, answer, Map.of());
    }

    /** The same with headers; {@code Content-Type} says when the answer is not JSON. */
    protected <A> void row(
            Class<A> api, Function<A, @Nullable Object> call, int status, String answer, Map<String, String> headers) {
        add(api, connection -> call.apply(connection.create(api)), status, answer, headers);
    }

    /** The same for a call that needs more of the connection than a client. */
    protected final void add(
            Class<?> api,
            Function<ApiConnection, @Nullable Object> call,
            int status,
            String answer,
            Map<String, String> headers) {
        String name = getClass().getSimpleName() + "[" + rows.size() + "] " + api.getSimpleName();
        rows.add(new Row(name, call, status, answer, headers));
    }

    /** All rows of all classes of the module. */
    public static List<Row> all() {
        List<Row> all = new ArrayList<>();
        for (Class<?> type : ApiMethod.classes("test-classes")) {
            if (Rows.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                try {
                    all.addAll(((Rows) type.getConstructor().newInstance()).rows);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(type + " must be public, with a public constructor without parameters", e);
                }
            }
        }
        return all;
    }
}
