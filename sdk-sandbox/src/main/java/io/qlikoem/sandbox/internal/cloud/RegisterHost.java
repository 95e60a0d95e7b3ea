package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where tenants of a region are created, deactivated and reactivated; the region's client and no other. */
final class RegisterHost implements Endpoint {

    private static final long DEFAULT_PURGE_DAYS = 30;

    private final Region region;
    private final Clock clock;
    private final ServiceHost host;

    RegisterHost(Region region, Clock clock, RateSettings rates, Duration tokenLifetime) {
        this.region = region;
        this.clock = clock;
        this.host = new ServiceHost(
                clock,
                rates,
                tokenLifetime,
                new OAuth.Kind("admin_classic tenants:create tenants:deactivate tenants:reactivate", "bearer"));
        host.clients.add(region.client(), region.code().name() + " OAuth client", true);
        host.routes.add("POST", "api/v1/tenants", new CloudOperation(Tier.TWO, this::create));
        host.routes.add(
                "POST", "api/v1/tenants/{id}/actions/deactivate", new CloudOperation(Tier.TWO, this::deactivate));
        host.routes.add(
                "POST", "api/v1/tenants/{id}/actions/reactivate", new CloudOperation(Tier.TWO, this::reactivate));
    }

    @Override
    public Reply answer(Call call) throws IOException {
        return host.answer(call);
    }

    /** There is no key against doing it twice: each call makes another tenant. */
    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.objectOrNothing(call);
        String licence = Json.text(body, "licenseKey");
        if (licence == null || licence.isEmpty()) {
            throw CloudErrors.refuse(400, "TENANTS-21", "License key is missing", "");
        }
        if (!licence.equals(Tenant.LICENCE)) {
            throw CloudErrors.refuse(403, "TENANTS-23", "Invalid license", "");
        }
        String datacenter = Json.text(body, "datacenter");
        if (datacenter != null && !datacenter.equals(region.code().datacenter())) {
            throw CloudErrors.badRequest(
                    "this host makes tenants in " + region.code().datacenter() + " only");
        }
        Tenant created = region.createUnlessFull()
                .orElseThrow(() -> CloudErrors.refuse(403, "TENANTS-22", "License quota for tenants reached", ""));
        return Reply.json(201, created.json(call.origin()));
    }

    private Reply deactivate(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.objectOrNothing(call);
        Tenant tenant = confirmed(call, variables);
        long days = DEFAULT_PURGE_DAYS;
        if (body.get("purgeAfterDays") != null) {
            double given = body.get("purgeAfterDays") instanceof Number number ? number.doubleValue() : 0;
            days = (long) given;
            if (days != given || days < 10 || days > 90) {
                throw CloudErrors.badRequest("purgeAfterDays must be 10 to 90");
            }
        }
        Instant purge = Times.now(clock).plus(Duration.ofDays(days));
        tenant.lifecycle.disable(purge);
        tenant.audit("com.qlik.v1.tenant.deactivated", user.id(), Json.object("purgeAfterDays", Times.format(purge)));
        return Reply.json(
                200, Json.object("id", tenant.id, "status", "disabled", "estimatedPurgeDate", Times.format(purge)));
    }

    private Reply reactivate(Call call, CloudUser user, Map<String, String> variables) {
        Tenant tenant = confirmed(call, variables);
        tenant.lifecycle.enable();
        tenant.audit("com.qlik.v1.tenant.reactivated", user.id(), Json.object());
        return Reply.json(200, Json.object("id", tenant.id, "status", "active"));
    }

    private Tenant confirmed(Call call, Map<String, String> variables) {
        Tenant tenant = region.byId(variables.getOrDefault("id", ""));
        if (tenant == null) {
            throw CloudErrors.refuse(404, "TENANTS-8", "Tenant not found", "");
        }
        String confirmed = call.header("qlik-confirm-hostname");
        if (confirmed == null || !tenant.hostNames().contains(confirmed)) {
            throw CloudErrors.refuse(
                    412, "HTTP-412", "Precondition Failed", "qlik-confirm-hostname is no hostname of the tenant");
        }
        return tenant;
    }
}
