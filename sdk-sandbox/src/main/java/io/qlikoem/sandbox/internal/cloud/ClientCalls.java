package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.cloud.OAuthClients.Client;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** OAuth clients as a resource: they work from the moment they are made. */
final class ClientCalls {

    private static final int MOST_SECRETS = 5;
    private static final List<String> APP_TYPES = List.of("web", "native", "spa", "anonymous-embed");
    private static final List<String> GRANTS = List.of(OAuthClients.CREDENTIALS, OAuthClients.IMPERSONATION);
    private static final List<String> CHANGEABLE = List.of(
            "allowedOrigins",
            "clientName",
            "clientUri",
            "description",
            "logoUri",
            "redirectUris",
            "allowedScopes",
            "allowedGrantTypes",
            "publicKeys",
            "allowedAuthMethods",
            "jwksUri");

    private final String path;
    private final OAuthClients clients;
    private final Tokens tokens;
    private final Clock clock;

    ClientCalls(String path, OAuthClients clients, Tokens tokens, Clock clock) {
        this.path = path;
        this.clients = clients;
        this.tokens = tokens;
        this.clock = clock;
    }

    void addTo(Routes<CloudOperation> routes) {
        String one = path + "/{id}";
        routes.add("GET", path, new CloudOperation(Tier.ONE, (call, user, variables) -> {
            Access.checkAdmin(user);
            List<Map<String, @Nullable Object>> all = clients.all.values().stream()
                    .flatMap(client -> Stream.ofNullable(client.shown()))
                    .map(shown -> Json.object("id", shown.get("clientId"), "shown", shown))
                    .toList();
            var page = Pager.page(call, all, 20, entry -> String.valueOf(entry.get("id")));
            return Reply.json(
                    200,
                    Json.object(
                            "data",
                            page.data().stream()
                                    .map(entry -> entry.get("shown"))
                                    .toList(),
                            "links",
                            page.links()));
        }));
        routes.add("POST", path, new CloudOperation(Tier.TWO, this::create));
        routes.add(
                "GET",
                one,
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                Reply.json(200, find(user, variables).shown())));
        routes.add("PATCH", one, new CloudOperation(Tier.TWO, this::patch));
        routes.add("DELETE", one, new CloudOperation(Tier.TWO, (call, user, variables) -> {
            String id = find(user, variables).id();
            clients.all.remove(id);
            tokens.revokeClient(id);
            return Reply.empty(204);
        }));
        routes.add("POST", one + "/client-secrets", new CloudOperation(Tier.TWO, this::addSecret));
        routes.add("DELETE", one + "/client-secrets/{hint}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Client client = find(user, variables);
            if (!client.secrets().removeIf(secret -> hint(secret).equals(variables.get("hint")))) {
                throw CloudErrors.notFound("secret not found");
            }
            showSecrets(client);
            return Reply.empty(204);
        }));
    }

    /** Only those that were made here are shown. */
    private Client find(CloudUser user, Map<String, String> variables) {
        Access.checkAdmin(user);
        Client client = clients.all.get(variables.getOrDefault("id", ""));
        if (client == null || client.shown() == null) {
            throw CloudErrors.notFound("client not found");
        }
        return client;
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Access.checkAdmin(user);
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        CloudBodies.required(body, "clientName");
        if (!APP_TYPES.contains(CloudBodies.required(body, "appType"))) {
            throw CloudErrors.badRequest("appType is invalid");
        }
        String id = CloudClient.random().id();
        String now = Times.format(Times.now(clock));
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(body);
        shown.put("clientId", id);
        shown.put("createdAt", now);
        shown.put("updatedAt", now);
        shown.put("createdByType", "tenant");
        shown.putIfAbsent("allowedScopes", List.of("user_default"));
        shown.putIfAbsent("allowedGrantTypes", List.of());
        shown.putIfAbsent("allowedAuthMethods", List.of("client_secret"));
        shown.putIfAbsent("connectionConfig", Json.object());
        String secret = Ids.secret(32);
        Client client = client(id, new CopyOnWriteArrayList<>(List.of(secret)), shown);
        clients.all.put(id, client);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(shown);
        answer.put("clientSecret", secret);
        return Reply.json(201, answer);
    }

    /** Its bot is an administrator when its scopes say so. */
    private Client client(String id, List<String> secrets, Map<String, @Nullable Object> shown) {
        List<String> grants = Json.texts(shown, "allowedGrantTypes");
        if (!GRANTS.containsAll(grants)) {
            throw CloudErrors.badRequest("allowedGrantTypes is invalid");
        }
        if (grants.contains(OAuthClients.IMPERSONATION)
                && !"trusted".equals(Json.nested(shown, "connectionConfig").get("consentMethod"))) {
            throw CloudErrors.badRequest("impersonation needs the consent method trusted");
        }
        Client client = new Client(
                id,
                String.valueOf(shown.get("clientName")),
                secrets,
                Json.texts(shown, "allowedScopes").contains("admin_classic"),
                grants,
                shown);
        showSecrets(client);
        return client;
    }

    private Reply patch(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
        Client old = find(user, variables);
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(Objects.requireNonNull(old.shown()));
        changes.forEach((pointer, value) -> {
            String member = pointer.replaceFirst("^/", "");
            if (!CHANGEABLE.contains(member)) {
                throw CloudErrors.badRequest("path cannot be replaced: " + pointer);
            }
            shown.put(member, value);
        });
        shown.put("updatedAt", Times.format(Times.now(clock)));
        clients.all.put(old.id(), client(old.id(), old.secrets(), shown));
        return Reply.empty(204);
    }

    private Reply addSecret(Call call, CloudUser user, Map<String, String> variables) {
        Client client = find(user, variables);
        if (client.secrets().size() >= MOST_SECRETS) {
            throw CloudErrors.refuse(409, "HTTP-409", "Conflict", "a client has at most five secrets");
        }
        String secret = Ids.secret(32);
        client.secrets().add(secret);
        showSecrets(client);
        return Reply.json(
                201,
                Json.object(
                        "clientId",
                        client.id(),
                        "clientSecret",
                        secret,
                        "hint",
                        hint(secret),
                        "createdAt",
                        Times.format(Times.now(clock)),
                        "createdBy",
                        user.id()));
    }

    private static void showSecrets(Client client) {
        List<Map<String, @Nullable Object>> hints = new ArrayList<>();
        client.secrets().forEach(secret -> hints.add(Json.object("hint", hint(secret))));
        Objects.requireNonNull(client.shown()).put("clientSecrets", hints);
    }

    private static String hint(String secret) {
        return secret.substring(0, 5);
    }
}
