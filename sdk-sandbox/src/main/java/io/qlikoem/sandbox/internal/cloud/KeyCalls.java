package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** API keys, which work as bearer tokens of the user who made them, and the live tokens of OAuth clients. */
final class KeyCalls {

    private static final String PATH = "api/v1/api-keys";
    private static final String DEFAULT_EXPIRY = "P7D";

    private final Tenant tenant;
    private final Map<String, @Nullable Object> limits =
            Json.object("max_keys_per_user", 5L, "max_api_key_expiry", "P365D", "scim_externalClient_expiry", "P365D");

    KeyCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", PATH + "/configs/{id}", new CloudOperation(Tier.ONE, (call, user, variables) -> {
            checkTenant(variables);
            return tenant.locked(t -> Reply.json(200, limits));
        }));
        routes.add("PATCH", PATH + "/configs/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Access.checkAdmin(user);
            checkTenant(variables);
            Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
            return tenant.locked(t -> {
                changes.forEach((path, value) -> limits.replace(path.replaceFirst("^/", ""), value));
                return Reply.empty(204);
            });
        }));
        routes.add("POST", PATH, new CloudOperation(Tier.TWO, this::create));
        routes.add(
                "GET",
                PATH,
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            List<Map<String, @Nullable Object>> keys = t.records("api-keys").values().stream()
                                    .filter(key ->
                                            user.tenantAdmin() || user.id().equals(key.get("sub")))
                                    .map(this::shown)
                                    .toList();
                            return Reply.json(200, RecordCalls.listBody(call, keys, Pager.Style.AFTER_BEFORE, 20));
                        })));
        routes.add(
                "GET",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> Reply.json(200, shown(find(user, variables))))));
        routes.add("PATCH", PATH + "/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
            return tenant.locked(t -> {
                find(user, variables).put("description", changes.get("/description"));
                return Reply.empty(204);
            });
        }));
        routes.add(
                "DELETE",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            Map<String, @Nullable Object> key = find(user, variables);
                            key.put("status", "revoked");
                            t.tokens.revokeId(String.valueOf(key.get("id")));
                            return Reply.empty(204);
                        })));
        routes.add("GET", "api/v1/oauth-tokens", new CloudOperation(Tier.ONE, this::tokens));
        routes.add("DELETE", "api/v1/oauth-tokens/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Access.checkAdmin(user);
            if (!tenant.tokens.revokeId(variables.getOrDefault("id", ""))) {
                throw CloudErrors.notFound("token not found");
            }
            return Reply.empty(204);
        }));
    }

    private void checkTenant(Map<String, String> variables) {
        if (!tenant.id.equals(variables.get("id"))) {
            throw CloudErrors.notFound("tenant not found");
        }
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String description = CloudBodies.required(body, "description");
        String expiry = Json.text(body, "expiry");
        Instant now = Times.now(tenant.clock);
        Instant expires = after(now, expiry == null ? DEFAULT_EXPIRY : expiry);
        return tenant.locked(t -> {
            if (expires.isAfter(after(now, String.valueOf(limits.get("max_api_key_expiry"))))) {
                throw CloudErrors.badRequest("expiry is longer than the tenant allows");
            }
            long keys = t.records("api-keys").values().stream()
                    .filter(key -> user.id().equals(key.get("sub"))
                            && "active".equals(shown(key).get("status")))
                    .count();
            if (limits.get("max_keys_per_user") instanceof Number most && keys >= most.longValue()) {
                throw CloudErrors.forbidden("the user has as many keys as the tenant allows");
            }
            String id = Ids.opaque32();
            Map<String, @Nullable Object> key = Json.object(
                    "id",
                    id,
                    "sub",
                    user.id(),
                    "subType",
                    "user",
                    "tenantId",
                    t.id,
                    "description",
                    description,
                    "expiry",
                    Times.format(expires),
                    "status",
                    "active",
                    "created",
                    Times.format(now),
                    "lastUpdated",
                    Times.format(now),
                    "createdByUser",
                    user.id());
            t.records("api-keys").put(id, key);
            Map<String, @Nullable Object> answer = shown(key);
            answer.put("token", t.tokens.issue("eyJ" + Ids.secret(90), id, user, Duration.between(now, expires)));
            return Reply.json(201, answer);
        });
    }

    /** A duration of days and months, or of hours. */
    private static Instant after(Instant start, String duration) {
        try {
            return duration.contains("T")
                    ? start.plus(Duration.parse(duration))
                    : start.atZone(ZoneOffset.UTC).plus(Period.parse(duration)).toInstant();
        } catch (DateTimeException e) {
            throw CloudErrors.badRequest("expiry is no ISO 8601 duration: " + duration);
        }
    }

    private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> key) {
        Map<String, @Nullable Object> shown = RecordCalls.shown(key);
        Instant expires = Instant.parse(String.valueOf(key.get("expiry")));
        if ("active".equals(key.get("status")) && !tenant.clock.instant().isBefore(expires)) {
            shown.put("status", "expired");
        }
        return shown;
    }

    private Map<String, @Nullable Object> find(CloudUser user, Map<String, String> variables) {
        Map<String, @Nullable Object> key =
                RecordCalls.find(tenant.records("api-keys"), variables.getOrDefault("id", ""));
        if (!user.tenantAdmin() && !user.id().equals(key.get("sub"))) {
            throw CloudErrors.notFound("not found");
        }
        return key;
    }

    private Reply tokens(Call call, CloudUser user, Map<String, String> variables) {
        String wanted = call.query().value("userId", "");
        List<Map<String, @Nullable Object>> tokens = tenant.tokens.live().stream()
                .filter(token -> token.user().clientId() != null)
                .filter(token -> wanted.isEmpty() || wanted.equals(token.user().id()))
                .filter(token ->
                        user.tenantAdmin() || user.id().equals(token.user().id()))
                .sorted(Comparator.comparing(Tokens.Token::id))
                .map(token -> Json.object(
                        "id", token.id(),
                        "userId", token.user().id(),
                        "tenantId", tenant.id,
                        "clientId", token.user().clientId(),
                        "description", token.user().name(),
                        "deviceType", "",
                        "lastUsed", Times.format(Times.now(tenant.clock))))
                .toList();
        return Reply.json(200, RecordCalls.listBody(call, tokens, Pager.Style.PAGE, 20));
    }
}
