package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what callers send. */
final class QrsBodies {

    private QrsBodies() {}

    static Map<String, @Nullable Object> object(Call call) throws IOException {
        try {
            return Json.parseObject(call.bodyBytes());
        } catch (Json.NotJson e) {
            throw badBody(e);
        }
    }

    /** A JSON array of strings. */
    static List<String> texts(Call call) throws IOException {
        try {
            return Json.texts(Json.object("all", Json.parse(call.bodyBytes())), "all");
        } catch (Json.NotJson e) {
            throw badBody(e);
        }
    }

    private static Refusal badBody(Json.NotJson e) {
        return QrsReplies.badRequest("Unable to read the request body: " + e.getMessage());
    }

    static long number(Call call, String parameter, long otherwise) {
        String value = call.query().value(parameter);
        try {
            return value == null ? otherwise : Math.max(0, Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw QrsReplies.badRequest("Invalid value of " + parameter + ": " + value);
        }
    }
}
