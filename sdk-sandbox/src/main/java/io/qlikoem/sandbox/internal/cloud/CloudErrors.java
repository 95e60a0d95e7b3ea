package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's error bodies. */
final class CloudErrors {

    private CloudErrors() {}

    /** The usual shape: a list of errors and a trace id. */
    static Refusal refuse(int status, String code, String title, String detail) {
        return new Refusal(Reply.json(status, body(status, code, title, detail)));
    }

    static Refusal refuse(int status, String title) {
        return refuse(status, "HTTP-" + status, title, "");
    }

    static Refusal badRequest(String detail) {
        return refuse(400, "HTTP-400", "Bad Request", detail);
    }

    static Refusal forbidden(String detail) {
        return refuse(403, "HTTP-403", "Forbidden", detail);
    }

    static Refusal notFound(String detail) {
        return refuse(404, "HTTP-404", "Not Found", detail);
    }

    /** The shape of the spaces service: code, title and detail at the top as well. */
    static Refusal spaces(int status, String code, String title, String detail) {
        Map<String, @Nullable Object> body = Json.object("code", code, "title", title, "detail", detail);
        body.putAll(body(status, code, title, detail));
        return new Refusal(Reply.json(status, body));
    }

    static Map<String, @Nullable Object> body(int status, String code, String title, String detail) {
        Map<String, @Nullable Object> error = Json.object("code", code, "title", title);
        if (!detail.isEmpty()) {
            error.put("detail", detail);
        }
        error.put("status", String.valueOf(status));
        return Json.object("errors", List.of(error), "traceId", Ids.trace());
    }
}
