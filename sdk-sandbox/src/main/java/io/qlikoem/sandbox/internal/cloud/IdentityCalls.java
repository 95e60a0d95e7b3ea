package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Users, the tenant itself and its licence. */
final class IdentityCalls {

    private static final Pattern FILTER = Pattern.compile("\\s*(\\w+)\\s+(eq|co)\\s+\"([^\"]*)\"\\s*");

    private final Tenant tenant;

    IdentityCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                "api/v1/users/me",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> Reply.empty(301).header("Location", "/api/v1/users/" + user.id())));
        routes.add("GET", "api/v1/users/{id}", new CloudOperation(Tier.ONE, this::user));
        routes.add("GET", "api/v1/users", new CloudOperation(Tier.ONE, this::users));
        routes.add(
                "GET",
                "api/v1/tenants/me",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                Reply.empty(302).header("Location", "/api/v1/tenants/" + tenant.id)));
        routes.add("GET", "api/v1/tenants/{id}", new CloudOperation(Tier.ONE, this::tenant));
        routes.add(
                "GET", "api/v1/licenses/overview", new CloudOperation(Tier.ONE, (call, user, variables) -> licence()));
    }

    private Reply user(Call call, CloudUser caller, Map<String, String> variables) {
        CloudUser user = tenant.users.get(variables.getOrDefault("id", ""));
        if (user == null) {
            throw CloudErrors.refuse(404, "USERS-7", "User not found", "");
        }
        return Reply.json(200, user.json(call.origin()));
    }

    private Reply users(Call call, CloudUser caller, Map<String, String> variables) {
        String filter = call.query().value("filter");
        List<CloudUser> users = tenant.users.values().stream()
                .filter(user -> filter == null || matches(user, filter))
                .sorted(Comparator.comparing(CloudUser::created).thenComparing(CloudUser::id))
                .toList();
        Pager.Page<CloudUser> page = Pager.page(call, users, 20, CloudUser::id);
        Map<String, @Nullable Object> body = Json.object(
                "data",
                page.data().stream().map(user -> user.json(call.origin())).toList(),
                "links",
                page.links());
        if (call.query().flag("totalResults")) {
            body.put("totalResults", (long) users.size());
        }
        return Reply.json(200, body);
    }

    private static boolean matches(CloudUser user, String filter) {
        Matcher matcher = FILTER.matcher(filter);
        if (!matcher.matches()) {
            throw CloudErrors.badRequest("The filter is invalid: " + filter);
        }
        String actual =
                switch (matcher.group(1)) {
                    case "id" -> user.id();
                    case "subject" -> user.subject();
                    case "name" -> user.name();
                    case "email" -> user.clientId() == null ? user.email() : "";
                    case "clientId" -> user.clientId() == null ? "" : user.clientId();
                    case "status" -> "active";
                    default -> throw CloudErrors.badRequest("The filter is invalid: " + filter);
                };
        String expected = matcher.group(3).replace("\\\\", "\\");
        return matcher.group(2).equals("eq")
                ? actual.equals(expected)
                : actual.toLowerCase(Locale.ROOT).contains(expected.toLowerCase(Locale.ROOT));
    }

    private Reply tenant(Call call, CloudUser caller, Map<String, String> variables) {
        if (!tenant.id.equals(variables.get("id"))) {
            throw CloudErrors.refuse(404, "TENANTS-8", "Tenant not found", "");
        }
        String now = Times.format(tenant.created);
        Map<String, @Nullable Object> body = Json.object(
                "id",
                tenant.id,
                "name",
                tenant.settings.name(),
                "hostnames",
                List.of(tenant.settings.hostName()),
                "createdByUser",
                "",
                "datacenter",
                "eu-west-1",
                "region",
                "eu",
                "created",
                now,
                "lastUpdated",
                now,
                "status",
                "active",
                "statusLastUpdatedAt",
                now);
        body.putAll(Json.object(
                "autoAssignCreateSharedSpacesRoleToProfessionals", true,
                "autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals", true,
                "autoAssignDataServicesContributorRoleToProfessionals", true,
                "enableAnalyticCreation", false,
                "enableAppOpeningFeedback", false,
                "links", Json.object("self", Json.object("href", call.origin() + "/api/v1/tenants/" + tenant.id))));
        return Reply.json(200, body);
    }

    private Reply licence() {
        return Reply.json(
                200,
                Json.object(
                        "licenseKey", "sandbox-licence-key",
                        "licenseNumber", "9999000000000001",
                        "secondaryNumber", "0",
                        "product", "Qlik Sense Enterprise SaaS",
                        "origin", "External",
                        "status", "Ok",
                        "trial", false,
                        "valid", "./2099-12-31",
                        "updated", Times.format(tenant.created),
                        "allotments", List.of(),
                        "parameters", List.of()));
    }
}
