package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Users: those of the bots and those that were created. */
final class UserCalls {

    private static final Set<String> STATUSES = Set.of("active", "invited", "disabled", "deleted", "provisioned");

    private final Tenant tenant;

    UserCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                "api/v1/users/me",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> Reply.empty(301).header("Location", "/api/v1/users/" + user.id())));
        routes.add(
                "GET",
                "api/v1/users/actions/count",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> Reply.json(200, Json.object("total", (long) tenant.users.size()))));
        routes.add(
                "GET",
                "api/v1/users/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                Reply.json(200, find(variables).json(call.origin()))));
        routes.add(
                "GET",
                "api/v1/users",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> page(call, call.query().value("filter"))));
        routes.add(
                "POST",
                "api/v1/users/actions/filter",
                new CloudOperation(
                        Tier.FILTER,
                        (call, user, variables) -> page(call, Json.text(CloudBodies.objectOrNothing(call), "filter"))));
        routes.add("POST", "api/v1/users/actions/invite", new CloudOperation(Tier.TWO, this::invite));
        routes.add("POST", "api/v1/users", new CloudOperation(Tier.TWO, this::create));
        routes.add("PATCH", "api/v1/users/{id}", new CloudOperation(Tier.TWO, this::patch));
        routes.add("DELETE", "api/v1/users/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Access.checkAdmin(user);
            tenant.users.remove(find(variables).id());
            return Reply.empty(204);
        }));
    }

    private CloudUser find(Map<String, String> variables) {
        CloudUser user = tenant.users.get(variables.getOrDefault("id", ""));
        if (user == null) {
            throw CloudErrors.refuse(404, "USERS-7", "User not found", "");
        }
        return user;
    }

    private Reply page(Call call, @Nullable String text) {
        ScimFilter filter = ScimFilter.parse(text);
        List<Map<String, @Nullable Object>> users = tenant.users.values().stream()
                .sorted(Comparator.comparing(CloudUser::created).thenComparing(CloudUser::id))
                .map(user -> user.json(call.origin()))
                .filter(filter::test)
                .toList();
        return Reply.json(200, RecordCalls.listBody(call, users, Pager.Style.NEXT_PREV, 20));
    }

    private Reply create(Call call, CloudUser caller, Map<String, String> variables) throws IOException {
        Access.checkAdmin(caller);
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String subject = CloudBodies.required(body, "subject");
        return tenant.locked(t -> {
            checkFree(subject);
            String name = Json.text(body, "name");
            String email = Json.text(body, "email");
            String status = Json.text(body, "status");
            CloudUser user = t.addUser(
                    subject,
                    name == null ? subject : name,
                    email == null ? "" : email,
                    status == null ? "invited" : checked(status),
                    null,
                    Roles.resolve(t, body));
            return Reply.json(201, user.json(call.origin()));
        });
    }

    /** Each invitation has its own outcome. */
    private Reply invite(Call call, CloudUser caller, Map<String, String> variables) throws IOException {
        Access.checkAdmin(caller);
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> outcomes = new ArrayList<>();
            for (Map<String, @Nullable Object> invitee : Json.objects(body, "invitees")) {
                String email = String.valueOf(Json.text(invitee, "email"));
                if (!email.contains("@")) {
                    outcomes.add(Json.object(
                            "email", email, "status", "error", "code", "USERS-1", "title", "email is invalid"));
                    continue;
                }
                CloudUser user = t.addUser(email, email, email, "invited", null, Roles.resolve(t, invitee));
                outcomes.add(
                        Json.object("email", email, "status", "ok", "userId", user.id(), "subject", user.subject()));
            }
            return Reply.json(207, Json.object("data", outcomes));
        });
    }

    private Reply patch(Call call, CloudUser caller, Map<String, String> variables) throws IOException {
        Access.checkAdmin(caller);
        Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
        return tenant.locked(t -> {
            CloudUser old = find(variables);
            String subject = String.valueOf(changes.getOrDefault("/subject", old.subject()));
            if (!subject.equals(old.subject())) {
                checkFree(subject);
            }
            CloudUser changed = new CloudUser(
                    old.id(),
                    old.tenantId(),
                    subject,
                    String.valueOf(changes.getOrDefault("/name", old.name())),
                    String.valueOf(changes.getOrDefault("/email", old.email())),
                    checked(String.valueOf(changes.getOrDefault("/status", old.status()))),
                    old.clientId(),
                    changes.containsKey("/assignedRoles")
                            ? Roles.resolve(t, Json.object("assignedRoles", changes.get("/assignedRoles")))
                            : old.roles(),
                    old.groups(),
                    old.created());
            t.users.put(old.id(), changed);
            return Reply.empty(204);
        });
    }

    private void checkFree(String subject) {
        if (tenant.users.values().stream().anyMatch(user -> user.subject().equals(subject))) {
            throw CloudErrors.refuse(409, "HTTP-409", "Conflict", "subject is already in use: " + subject);
        }
    }

    private static String checked(String status) {
        if (!STATUSES.contains(status)) {
            throw CloudErrors.badRequest("status is invalid: " + status);
        }
        return status;
    }
}
