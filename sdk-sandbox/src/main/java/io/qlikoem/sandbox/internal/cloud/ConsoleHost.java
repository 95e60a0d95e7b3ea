package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The organization's host: lists the tenants of all regions, and has clients of its own. */
public final class ConsoleHost implements Endpoint {

    /** The one subscription of the sandbox. */
    public static final String SUBSCRIPTION = "sandbox-subscription";

    private static final String TENANTS = "api/core/tenants";

    private final Supplier<Collection<Region>> regions;
    private final CloudClient client = CloudClient.random();
    private final ServiceHost host;

    public ConsoleHost(Clock clock, RateSettings rates, Duration tokenLifetime, Supplier<Collection<Region>> regions) {
        this.regions = regions;
        this.host =
                new ServiceHost(clock, rates, tokenLifetime, new OAuth.Kind("cloud-console.tenants:read", "Bearer"));
        host.clients.add(client, "organization client", true);
        host.routes.add(
                "GET",
                TENANTS,
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> list(call, call.query().value("filter"))));
        host.routes.add("GET", TENANTS + "/actions/count", new CloudOperation(Tier.ONE, (call, user, variables) -> {
            String filter = call.query().value("filter", "");
            if (filter.isEmpty()) {
                throw CloudErrors.badRequest("filter is required");
            }
            return Reply.json(
                    200, Json.object("total", (long) select(call, filter).size()));
        }));
        host.routes.add(
                "POST",
                TENANTS + "/actions/filter",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> list(call, Json.text(CloudBodies.objectOrNothing(call), "filter"))));
        host.routes.add("GET", TENANTS + "/{id}", new CloudOperation(Tier.ONE, this::one));
        new ClientCalls("api/core/oauth-clients", host.clients, host.tokens, clock).addTo(host.routes);
    }

    public CloudClient client() {
        return client;
    }

    @Override
    public Reply answer(Call call) throws IOException {
        return host.answer(call);
    }

    private Reply list(Call call, @Nullable String filter) {
        return Reply.json(
                200, RecordCalls.listBody(call, sorted(call, select(call, filter)), Pager.Style.NEXT_PREV, 20));
    }

    /** The vendor answers a list of one. */
    private Reply one(Call call, CloudUser user, Map<String, String> variables) {
        List<Map<String, @Nullable Object>> found = select(call, null).stream()
                .filter(tenant -> variables.getOrDefault("id", "").equals(tenant.get("id")))
                .toList();
        if (found.isEmpty()) {
            throw CloudErrors.notFound("tenant not found");
        }
        return Reply.json(200, RecordCalls.listBody(call, found, Pager.Style.NEXT_PREV, 20));
    }

    private List<Map<String, @Nullable Object>> select(Call call, @Nullable String text) {
        ScimFilter filter = ScimFilter.parse(text);
        if (text != null && !text.isBlank() && !text.contains("subscriptionId")) {
            throw CloudErrors.badRequest("a filter must name subscriptionId");
        }
        List<Map<String, @Nullable Object>> selected = new ArrayList<>();
        for (Region region : regions.get()) {
            for (Tenant tenant : region.tenants()) {
                Map<String, @Nullable Object> shown = shown(call, region, tenant);
                if (filter.test(shown)) {
                    selected.add(shown);
                }
            }
        }
        return selected;
    }

    private static List<Map<String, @Nullable Object>> sorted(Call call, List<Map<String, @Nullable Object>> tenants) {
        String sort = call.query().value("sort", "createdAt");
        String field = sort.replaceFirst("^[+-]", "").trim();
        Comparator<Map<String, @Nullable Object>> order =
                Comparator.comparing(tenant -> String.valueOf(tenant.get(field)));
        order = sort.startsWith("-") ? order.reversed() : order;
        return tenants.stream()
                .sorted(order.thenComparing(tenant -> String.valueOf(tenant.get("id"))))
                .toList();
    }

    private static Map<String, @Nullable Object> shown(Call call, Region region, Tenant tenant) {
        Map<String, @Nullable Object> shown = Json.object(
                "id",
                tenant.id,
                "name",
                tenant.attributes.get("name"),
                "hostnames",
                tenant.hostNames(),
                "status",
                tenant.lifecycle.status(),
                "createdAt",
                Times.format(tenant.created),
                "updatedAt",
                Times.format(tenant.lifecycle.changed()),
                "createdBy",
                "",
                "regionCode",
                region.code().datacenter(),
                "countryCode",
                region.code().country(),
                "licenseNumber",
                "9999000000000001",
                "subscriptionId",
                SUBSCRIPTION,
                "links",
                Json.object("self", Json.object("href", call.origin() + "/" + TENANTS + "/" + tenant.id)));
        Instant purge = tenant.lifecycle.purgeDate();
        if (purge != null) {
            shown.put("deletionStartsAt", Times.format(purge));
        }
        return shown;
    }
}
