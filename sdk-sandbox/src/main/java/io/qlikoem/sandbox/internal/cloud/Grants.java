package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who gets a token of a tenant: the bot of a client, or the user for whom a trusted client acts. */
final class Grants implements OAuth.Issuer {

    private final Tenant tenant;

    Grants(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public CloudUser userFor(Map<String, @Nullable Object> body) {
        String grant = OAuthClients.grant(body);
        TenantEndpoint.count(tenant.rates, CloudBodies.required(body, "client_id"), Tier.TWO);
        return switch (grant) {
            case OAuthClients.CREDENTIALS -> tenant.botOf(tenant.clients.authenticate(body, grant));
            case OAuthClients.IMPERSONATION -> impersonated(body, grant);
            default -> throw CloudErrors.badRequest("The sandbox does not know the grant " + grant);
        };
    }

    private CloudUser impersonated(Map<String, @Nullable Object> body, String grant) {
        tenant.clients.authenticate(body, grant);
        Map<String, @Nullable Object> lookup = Json.nested(body, "user_lookup");
        String field = String.valueOf(Json.text(lookup, "field"));
        String value = String.valueOf(Json.text(lookup, "value"));
        if (!field.equals("subject") && !field.equals("userId")) {
            throw CloudErrors.badRequest("user_lookup.field must be subject or userId");
        }
        CloudUser user = tenant.users.values().stream()
                .filter(known -> value.equals(field.equals("subject") ? known.subject() : known.id()))
                .findFirst()
                .orElseThrow(() -> CloudErrors.refuse(401, "HTTP-401", "Unauthorized", "Unknown user"));
        if (user.status().equals("disabled") || user.status().equals("deleted")) {
            throw CloudErrors.forbidden("the user is " + user.status());
        }
        return user;
    }
}
