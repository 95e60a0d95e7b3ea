package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Opens browser sessions for tokens that an identity provider of the tenant has signed. */
final class JwtLogin {

    private static final String AUDIENCE = "qlik.api/login/jwt-session";
    private static final double LONGEST = 3600;

    private final Tenant tenant;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    JwtLogin(Tenant tenant) {
        this.tenant = tenant;
    }

    Reply answer(Call call) {
        String authorization = call.header("Authorization");
        SignedToken token = authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                ? null
                : SignedToken.parse(authorization.substring(7).trim());
        if (token == null) {
            throw refused("a signed token is needed");
        }
        return tenant.locked(t -> {
            check(token, provider(token));
            Sessions.Session session = t.sessions.open(user(token.claims()));
            return Reply.json(200, Json.object())
                    .header("Set-Cookie", cookie(Sessions.COOKIE, session.id()))
                    .header("Set-Cookie", cookie(Sessions.COOKIE + ".sig", Ids.secret(20)))
                    .header("Set-Cookie", cookie("_csrfToken", session.csrfToken()))
                    .header("Set-Cookie", cookie("_csrfToken.sig", Ids.secret(20)));
        });
    }

    private static String cookie(String name, String value) {
        return name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=None";
    }

    /** The active provider that knows issuer and key. */
    private Map<String, @Nullable Object> provider(SignedToken token) {
        for (Map<String, @Nullable Object> provider :
                tenant.records("identity-providers").values()) {
            Map<String, @Nullable Object> options = Json.nested(provider, "options");
            for (Map<String, @Nullable Object> key : Json.objects(options, "staticKeys")) {
                if (!Boolean.FALSE.equals(provider.get("active"))
                        && String.valueOf(options.get("issuer"))
                                .equals(token.claims().get("iss"))
                        && String.valueOf(key.get("kid")).equals(token.header().get("kid"))) {
                    if (!"RS256".equals(token.header().get("alg"))
                            || !token.isSignedWith(String.valueOf(key.get("pem")))) {
                        throw refused("the signature is wrong");
                    }
                    return provider;
                }
            }
        }
        throw refused("no identity provider has this issuer and key");
    }

    private void check(SignedToken token, Map<String, @Nullable Object> provider) {
        Map<String, @Nullable Object> claims = token.claims();
        for (String claim : List.of("sub", "name", "email", "jti")) {
            if (Json.text(claims, claim) == null) {
                throw refused("the claim " + claim + " is missing");
            }
        }
        if (!AUDIENCE.equals(claims.get("aud"))
                || !"user".equals(claims.get("subType"))
                || !Boolean.TRUE.equals(claims.get("email_verified"))) {
            throw refused("aud, subType or email_verified is wrong");
        }
        double tolerance = provider.get("clockToleranceSec") instanceof Number number ? number.doubleValue() : 0;
        double now = tenant.clock.millis() / 1000.0;
        double from = token.time("nbf");
        double until = token.time("exp");
        if (!(now + tolerance >= from && now - tolerance < until && until - from <= LONGEST)) {
            throw refused("the token is not valid now, or longer than an hour");
        }
        if (!used.add(String.valueOf(claims.get("jti")))) {
            throw refused("the token was used before");
        }
    }

    /** Made at the first login, and in the groups that the token names. */
    private CloudUser user(Map<String, @Nullable Object> claims) {
        String subject = String.valueOf(claims.get("sub"));
        CloudUser user = tenant.users.values().stream()
                .filter(known -> known.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> tenant.addUser(
                        subject,
                        String.valueOf(claims.get("name")),
                        String.valueOf(claims.get("email")),
                        "active",
                        null,
                        List.of()));
        if (user.status().equals("disabled")) {
            throw refused("the user is disabled");
        }
        CloudUser grouped = user.withGroups(groups(claims));
        tenant.users.put(grouped.id(), grouped);
        return grouped;
    }

    private List<Map<String, @Nullable Object>> groups(Map<String, @Nullable Object> claims) {
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        for (String name : Json.texts(claims, "groups")) {
            Map<String, @Nullable Object> group = tenant.records("groups").values().stream()
                    .filter(known -> name.equals(known.get("name")))
                    .findFirst()
                    .orElse(null);
            if (group == null && Boolean.TRUE.equals(tenant.groupSettings.get("autoCreateGroups"))) {
                group = DirectoryCalls.createGroup(tenant, name);
            }
            if (group != null) {
                groups.add(
                        Json.object("id", group.get("id"), "name", name, "assignedRoles", group.get("assignedRoles")));
            }
        }
        return groups;
    }

    private static Refusal refused(String detail) {
        return CloudErrors.refuse(401, "LOGIN-10", "Unauthorized", detail);
    }
}
