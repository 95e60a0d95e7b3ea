package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Duration;

/** The front of one tenant: who calls, whether it may now, and which operation it is. */
public final class TenantEndpoint implements Endpoint {

    private final Tenant tenant;
    private final OAuth oauth;
    private final Routes<CloudOperation> routes = new Routes<>(false);

    public TenantEndpoint(Tenant tenant) {
        this.tenant = tenant;
        this.oauth = new OAuth(tenant);
        new TenantCalls(tenant).addTo(routes);
        new UserCalls(tenant).addTo(routes);
        new DirectoryCalls(tenant).addTo(routes);
        new LicenceCalls(tenant).addTo(routes);
        new EmbeddingCalls(tenant).addTo(routes);
        new PackageCalls(tenant).addTo(routes);
        new BrandCalls(tenant).addTo(routes);
        new WebhookCalls(tenant).addTo(routes);
        new AutomationCalls(tenant).addTo(routes);
        new AlertCalls(tenant).addTo(routes);
        new ScheduleCalls(tenant).addTo(routes);
        new ReloadCalls(tenant).addTo(routes);
        new SpaceCalls(tenant).addTo(routes);
        new AssignmentCalls(tenant).addTo(routes);
        new ItemCalls(tenant).addTo(routes);
        new TempContentCalls(tenant).addTo(routes);
        new TusCalls(tenant).addTo(routes);
        new ImportCalls(tenant).addTo(routes);
        new PublishCalls(tenant).addTo(routes);
        new AppCalls(tenant).addTo(routes);
    }

    @Override
    public Reply answer(Call call) throws IOException {
        Reply reply;
        try {
            reply = route(call);
        } catch (Refusal refusal) {
            reply = refusal.reply();
        }
        return reply.header("X-B3-Traceid", Ids.trace())
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache")
                .header("Strict-Transport-Security", "max-age=15724800; includeSubDomains");
    }

    private Reply route(Call call) throws IOException {
        if (tenant.isDisabled()) {
            throw CloudErrors.refuse(401, "TENANT_DISABLED", "Tenant is disabled", "");
        }
        if (call.path().startsWith("/oauth/")) {
            return oauth.answer(call);
        }
        CloudUser user = tenant.tokens
                .user(call.header("Authorization"))
                .orElseThrow(() -> CloudErrors.refuse(401, "HTTP-401", "Unauthorized", "Invalid or missing token"));
        Routes.Match<CloudOperation> match = routes.find(call.method(), call.segments());
        if (match == null) {
            throw CloudErrors.notFound("No operation " + call.method() + " " + call.path());
        }
        count(tenant, user.id(), match.operation().tier());
        return match.operation().handler().answer(call, user, match.variables());
    }

    /** Refuses when the tier is used up for now. */
    static void count(Tenant tenant, String user, Tier tier) {
        if (tier == Tier.NONE) {
            return;
        }
        Duration wait = tenant.rates.take(user, tier).orElse(null);
        if (wait != null) {
            long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
            Refusal refusal = CloudErrors.refuse(
                    429,
                    "HTTP-429",
                    "API rate limit reached.",
                    "You need to wait " + seconds + " seconds until limit is lifted.");
            refusal.reply().header("Retry-After", String.valueOf(seconds));
            throw refusal;
        }
    }
}
