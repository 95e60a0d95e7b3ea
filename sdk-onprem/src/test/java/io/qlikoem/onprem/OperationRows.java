package io.qlikoem.onprem;

import io.qlikoem.http.ApiConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@link OperationsTest} calls: a package's rows, in a class of that package whose name ends in {@code Rows}, public
 * and with a constructor without parameters. It is found by that name.
 */
public abstract class OperationRows {
    private final List<Row> rows = new ArrayList<>();

    /** One call, and how the scripted site answers it. */
    record Row(
            String name,
            Function<ApiConnection, @Nullable Object> call,
            int status,
            String answer,
            Map<String, String> headers) {
        @Override
        public String toString() {
            return name;
        }
    }

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
        String name = getClass().getSimpleName() + "[" + rows.size() + "] " + api.getSimpleName();
        rows.add(new Row(name, connection -> call.apply(connection.create(api)), status, answer, headers));
    }

    /** A list of one entity; a site's lists are bare arrays. */
    protected static String list(String entity) {
        return "[" + entity.strip() + "]";
    }

    /** All rows of all classes. */
    static List<Row> all() {
        List<Row> all = new ArrayList<>();
        for (Class<?> type : ApiMethods.classes("test-classes")) {
            if (OperationRows.class.isAssignableFrom(type) && type != OperationRows.class) {
                try {
                    all.addAll(((OperationRows) type.getConstructor().newInstance()).rows);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(type + " must be public, with a public constructor without parameters", e);
                }
            }
        }
        return all;
    }
}
