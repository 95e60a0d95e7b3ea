package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A host beside the tenants: clients, tokens and rates of its own. */
final class ServiceHost implements Endpoint {

    final OAuthClients clients = new OAuthClients();
    final Tokens tokens;
    final Routes<CloudOperation> routes = new Routes<>(false);
    private final Clock clock;
    private final RateLimits rates;
    private final OAuth oauth;

    ServiceHost(Clock clock, RateSettings rates, Duration tokenLifetime, OAuth.Kind kind) {
        this.clock = clock;
        this.tokens = new Tokens(clock);
        this.rates = new RateLimits(clock, rates);
        this.oauth = new OAuth(tokens, clock, tokenLifetime, kind, this::userFor);
    }

    private CloudUser userFor(Map<String, @Nullable Object> body) {
        TenantEndpoint.count(rates, CloudBodies.required(body, "client_id"), Tier.TWO);
        OAuthClients.Client client = clients.authenticate(body, OAuthClients.CREDENTIALS);
        return new CloudUser(
                client.id(),
                "",
                "qlikbot\\" + client.id(),
                client.name(),
                "",
                "active",
                client.id(),
                List.of(Map.of("name", Roles.TENANT_ADMIN)),
                List.of(),
                Times.now(clock));
    }

    @Override
    public Reply answer(Call call) throws IOException {
        Reply reply;
        try {
            reply = route(call);
        } catch (Refusal refusal) {
            reply = refusal.reply();
        }
        return reply.header("X-B3-Traceid", Ids.trace()).header("Cache-Control", "no-store");
    }

    private Reply route(Call call) throws IOException {
        if (call.path().startsWith("/oauth/")) {
            return oauth.answer(call);
        }
        CloudUser user = tokens.user(call.header("Authorization"))
                .orElseThrow(() -> CloudErrors.refuse(401, "HTTP-401", "Unauthorized", "Invalid or missing token"));
        Routes.Match<CloudOperation> match = routes.find(call.method(), call.segments());
        if (match == null) {
            throw CloudErrors.notFound("No operation " + call.method() + " " + call.path());
        }
        TenantEndpoint.count(rates, user.id(), match.operation().tier());
        return match.operation().handler().answer(call, user, match.variables());
    }
}
