package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what callers send. */
final class CloudBodies {

    private CloudBodies() {}

    static Map<String, @Nullable Object> object(Call call) throws IOException {
        try {
            return Json.parseObject(call.bodyBytes());
        } catch (Json.NotJson e) {
            throw CloudErrors.badRequest("The body is no JSON object: " + e.getMessage());
        }
    }

    /** An empty body counts as an empty object. */
    static Map<String, @Nullable Object> objectOrNothing(Call call) throws IOException {
        byte[] bytes = call.bodyBytes();
        if (bytes.length == 0) {
            return Map.of();
        }
        try {
            return Json.parseObject(bytes);
        } catch (Json.NotJson e) {
            throw CloudErrors.badRequest("The body is no JSON object: " + e.getMessage());
        }
    }

    /** A JSON Patch whose operations must all be {@code replace}, as path and value. */
    static Map<String, @Nullable Object> replacements(Call call) throws IOException {
        try {
            Object parsed = Json.parse(call.bodyBytes());
            if (!(parsed instanceof List<?>)) {
                throw CloudErrors.badRequest("A JSON Patch is an array");
            }
            Map<String, @Nullable Object> replacements = new LinkedHashMap<>();
            for (Map<String, @Nullable Object> change : Json.objects(Json.object("patch", parsed), "patch")) {
                if (!"replace".equals(change.get("op"))) {
                    throw CloudErrors.badRequest("Only replace is supported");
                }
                replacements.put(String.valueOf(change.get("path")), change.get("value"));
            }
            return replacements;
        } catch (Json.NotJson e) {
            throw CloudErrors.badRequest("The body is no JSON: " + e.getMessage());
        }
    }

    static String required(Map<String, @Nullable Object> body, String key) {
        String value = Json.text(body, key);
        if (value == null || value.isEmpty()) {
            throw CloudErrors.badRequest(key + " is required");
        }
        return value;
    }
}
