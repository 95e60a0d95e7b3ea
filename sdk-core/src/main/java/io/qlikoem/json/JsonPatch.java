package io.qlikoem.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes of one resource as a JSON Patch (RFC 6902), in the order in which they are to be made:
 *
 * <pre>{@code
 * JsonPatch.empty().replace("/name", "Acme").remove("/description")
 * }</pre>
 *
 * <p>Values are what {@link QlikJson#write(Object)} can write. Which operations and paths a resource takes is said where
 * it is changed. Immutable; each method returns a longer patch.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</a>
 */
public final class JsonPatch {
    private static final JsonPatch EMPTY = new JsonPatch(List.of());

    private final List<RawJson> operations;

    private JsonPatch(List<RawJson> operations) {
        this.operations = operations;
    }

    /** No change yet. */
    public static JsonPatch empty() {
        return EMPTY;
    }

    /** Gives what is at the path another value. */
    public JsonPatch replace(String path, Object value) {
        return with("replace", path, value);
    }

    /** Adds a member, or an element to a list: {@code /roles/-} appends. */
    public JsonPatch add(String path, Object value) {
        return with("add", path, value);
    }

    /** Removes what is at the path. */
    public JsonPatch remove(String path) {
        return with("{\"op\":\"remove\",\"path\":" + QlikJson.write(checked(path)) + "}");
    }

    /** An operation of the vendor's own that RFC 6902 does not have: {@code remove-value}, {@code renew}. */
    public JsonPatch with(String operation, String path, Object value) {
        return with("{\"op\":" + QlikJson.write(operation) + ",\"path\":" + QlikJson.write(checked(path))
                + ",\"value\":" + QlikJson.write(value) + "}");
    }

    private JsonPatch with(String operation) {
        List<RawJson> longer = new ArrayList<>(operations);
        longer.add(RawJson.trusted(operation));
        return new JsonPatch(List.copyOf(longer));
    }

    private static String checked(String path) {
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new IllegalArgumentException("path must start with / but was " + path);
        }
        return path;
    }

    /** The changes, one JSON object each. */
    public List<RawJson> operations() {
        return operations;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPatch patch && operations.equals(patch.operations);
    }

    @Override
    public int hashCode() {
        return operations.hashCode();
    }

    /** Only the number of changes: a value may be secret. */
    @Override
    public String toString() {
        return "JsonPatch(" + operations.size() + " changes)";
    }
}
