package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Query;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Token and revoke endpoints of one host. */
final class OAuth {

    private final Tokens tokens;
    private final Clock clock;
    private final Duration lifetime;
    private final Issuer issuer;
    private final Kind kind;

    OAuth(Tokens tokens, Clock clock, Duration lifetime, Kind kind, Issuer issuer) {
        this.tokens = tokens;
        this.clock = clock;
        this.lifetime = lifetime;
        this.kind = kind;
        this.issuer = issuer;
    }

    /** Says who the token is for, or refuses. */
    @FunctionalInterface
    interface Issuer {
        CloudUser userFor(Map<String, @Nullable Object> body);
    }

    /** What a host writes into its answers; hosts differ in it. */
    record Kind(String scope, String tokenType) {}

    Reply answer(Call call) throws IOException {
        if (call.method().equals("POST") && call.path().equals("/oauth/token")) {
            return token(call);
        }
        if (call.method().equals("POST") && call.path().equals("/oauth/revoke")) {
            tokens.revoke(CloudBodies.required(body(call), "token"));
            return Reply.empty(200);
        }
        throw CloudErrors.notFound("No operation " + call.method() + " " + call.path());
    }

    private Reply token(Call call) throws IOException {
        CloudUser user = issuer.userFor(body(call));
        return Reply.json(
                200,
                Json.object(
                        "access_token", tokens.issue(user, lifetime),
                        "scope", kind.scope(),
                        "token_type", kind.tokenType(),
                        "expires_at", Times.format(Times.now(clock).plus(lifetime)),
                        "expires_in", lifetime.toSeconds()));
    }

    /** JSON or a form, both are official. */
    private static Map<String, @Nullable Object> body(Call call) throws IOException {
        String type = call.header("Content-Type");
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            Map<String, @Nullable Object> form = Json.object();
            for (Query.Parameter parameter : Query.form(new String(call.bodyBytes(), StandardCharsets.UTF_8))
                    .parameters()) {
                form.put(parameter.name(), parameter.value());
            }
            return form;
        }
        return CloudBodies.object(call);
    }
}
