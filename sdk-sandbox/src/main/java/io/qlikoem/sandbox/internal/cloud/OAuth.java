package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Query;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Token and revoke endpoints. */
final class OAuth {

    private final Tenant tenant;

    OAuth(Tenant tenant) {
        this.tenant = tenant;
    }

    Reply answer(Call call) throws IOException {
        if (call.method().equals("POST") && call.path().equals("/oauth/token")) {
            return token(call);
        }
        if (call.method().equals("POST") && call.path().equals("/oauth/revoke")) {
            tenant.tokens.revoke(CloudBodies.required(body(call), "token"));
            return Reply.empty(200);
        }
        throw CloudErrors.notFound("No operation " + call.method() + " " + call.path());
    }

    private Reply token(Call call) throws IOException {
        Map<String, @Nullable Object> body = body(call);
        String grantType = CloudBodies.required(body, "grant_type");
        if (!grantType.equals("client_credentials")) {
            throw CloudErrors.badRequest("The sandbox only knows the grant client_credentials, not " + grantType);
        }
        String clientId = CloudBodies.required(body, "client_id");
        TenantEndpoint.count(tenant, clientId, Tier.TWO);
        CloudUser bot = tenant.botFor(clientId, CloudBodies.required(body, "client_secret"))
                .orElseThrow(() -> CloudErrors.refuse(401, "HTTP-401", "Unauthorized", "Invalid client credentials"));
        var lifetime = tenant.settings.tokenLifetime();
        return Reply.json(
                200,
                Json.object(
                        "access_token", tenant.tokens.issue(bot, lifetime),
                        "scope", "admin_classic",
                        "token_type", "bearer",
                        "expires_at", Times.format(Times.now(tenant.clock).plus(lifetime)),
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
