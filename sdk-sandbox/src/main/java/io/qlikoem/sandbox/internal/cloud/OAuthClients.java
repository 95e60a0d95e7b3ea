package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** OAuth clients that a host accepts. Thread-safe. */
final class OAuthClients {

    static final String CREDENTIALS = "client_credentials";
    static final String IMPERSONATION = "urn:qlik:oauth:user-impersonation";

    final Map<String, Client> all = new ConcurrentHashMap<>();

    /**
     * One client.
     *
     * @param name of its bot user
     * @param tenantAdmin whether that bot is an administrator
     * @param shown what its resource shows; null when it is not listed
     */
    record Client(
            String id,
            String name,
            List<String> secrets,
            boolean tenantAdmin,
            List<String> grants,
            @Nullable Map<String, @Nullable Object> shown) {

        boolean mayUse(String grant) {
            return grants.contains(grant);
        }
    }

    void add(CloudClient client, String name, boolean tenantAdmin) {
        all.put(
                client.id(),
                new Client(
                        client.id(),
                        name,
                        new CopyOnWriteArrayList<>(List.of(client.secret())),
                        tenantAdmin,
                        List.of(CREDENTIALS),
                        null));
    }

    /** The client of the body of a token request when its secret is right and it may use this grant. */
    Client authenticate(Map<String, @Nullable Object> body, String grant) {
        String secret = CloudBodies.required(body, "client_secret");
        Client client = Optional.ofNullable(all.get(CloudBodies.required(body, "client_id")))
                .filter(known -> known.secrets().stream().anyMatch(right -> same(right, secret)))
                .orElseThrow(() -> CloudErrors.refuse(401, "HTTP-401", "Unauthorized", "Invalid client credentials"));
        if (!client.mayUse(grant)) {
            throw CloudErrors.badRequest("the client must not use the grant " + grant);
        }
        return client;
    }

    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static String grant(Map<String, @Nullable Object> body) {
        return String.valueOf(Json.text(body, "grant_type"));
    }
}
