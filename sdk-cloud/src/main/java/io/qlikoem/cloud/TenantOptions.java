package io.qlikoem.cloud;

import io.qlikoem.cloud.oauth.ClientAssertions;
import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.cloud.sessions.SessionTokens;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about one tenant of a {@link QlikCloud}. Not thread-safe.
 *
 * <p>Who is calling is said at most once: a client of the tenant's own (also in a user's name), an API key or a JWT session;
 * otherwise it is the client of all tenants.
 */
public final class TenantOptions {
    private final String name;
    private final URI url;
    private final HttpUrl address;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Login> logins = new ArrayList<>();
    private @Nullable UserLookup user;
    private @Nullable String scopes;
    private OptionalInt importsPerDay = OptionalInt.empty();

    TenantOptions(String name, URI url) {
        this.name = name;
        this.url = url;
        if (name.isBlank()) {
            throw new QlikConfigurationException(
                    "tenant at " + url.getHost(), "its name is blank", "give each tenant a name of its own");
        }
        this.address = HostUrl.checked(peer(), url);
    }

    /** Something that the vendor knows about the tenant, to select it by. */
    public TenantOptions label(String label, String value) {
        labels.put(label, value);
        return this;
    }

    /** Several at once. */
    public TenantOptions labels(Map<String, String> more) {
        labels.putAll(more);
        return this;
    }

    /** An OAuth client for this tenant alone: one made in the tenant, or that of its region. */
    public TenantOptions client(String clientId, Secret clientSecret) {
        logins.add(OauthClient.withSecret(clientId, clientSecret));
        return this;
    }

    /** The same for a client made in the tenant that has a key pair instead of a secret. A region-level one has none. */
    public TenantOptions client(String clientId, ClientAssertions assertions) {
        logins.add(OauthClient.signing(clientId, assertions));
        return this;
    }

    /**
     * The client acts in a user's name, with that user's rights. It must be the tenant's own, with the grant {@code
     * urn:qlik:oauth:user-impersonation}; a region-level one may not. For several users see {@link QlikCloudTenant#as}.
     */
    public TenantOptions asUser(UserLookup someone) {
        this.user = someone;
        return this;
    }

    /** Scopes separated by spaces that the client's tokens are limited to; they never add rights. */
    public TenantOptions scopes(String narrower) {
        this.scopes = narrower;
        return this;
    }

    /** An API key, with all rights of the user whose it is. */
    public TenantOptions apiKey(Secret key) {
        logins.add(new ApiKey(key));
        return this;
    }

    /**
     * A session of the user whom your JWTs name, in a tenant with an identity provider for JWTs. The first one makes the
     * user. It ends after some time without calls, by default 30 minutes, and is then opened anew.
     */
    public TenantOptions jwtSession(SessionTokens tokens) {
        logins.add(new JwtSession(peer(), tokens));
        return this;
    }

    /**
     * How many apps the tenant's plan lets be imported on one day (UTC): 300 on Starter and Standard, 2 000 on Premium, 10 000 on
     * Enterprise. What is beyond is planned for a later day. Unless told, a distribution imports as many as there are: the vendor
     * does not cap every subscription, and which it is no client can see.
     *
     * @param imports at least 1
     * @see <a href="https://help.qlik.com/en-us/cloud-services/Subsystems/Hub/Content/Sense_Hub/Introduction/qcs-specs-capacity.htm">Qlik
     *     Cloud: specifications and capacity</a>
     */
    public TenantOptions importsPerDay(int imports) {
        if (imports < 1) {
            throw new QlikConfigurationException(
                    "tenant " + name, "importsPerDay is " + imports, "give 1 or more, or leave it out for no cap");
        }
        importsPerDay = OptionalInt.of(imports);
        return this;
    }

    OptionalInt importsPerDay() {
        return importsPerDay;
    }

    String name() {
        return name;
    }

    String peer() {
        return "tenant " + name;
    }

    URI url() {
        return url;
    }

    Map<String, String> labels() {
        return labels;
    }

    String place() {
        return HostUrl.place(address);
    }

    /** The client that may act in users' names, if there is one. */
    Optional<OauthClient> impersonator() {
        return logins.size() == 1 && logins.get(0) instanceof OauthClient own ? Optional.of(own) : Optional.empty();
    }

    Login loginOr(@Nullable OauthClient common) {
        if (logins.size() > 1) {
            throw new QlikConfigurationException(
                    peer(), "says more than once who is calling", "give it one client, one API key or one JWT session");
        }
        Login login = logins.isEmpty() ? common : logins.get(0);
        if (login == null) {
            throw new QlikConfigurationException(
                    peer(), "has no OAuth client, API key or JWT session", "give it one, or a client for all tenants");
        }
        return inUsersName(narrowed(login)).checked(peer());
    }

    private Login narrowed(Login login) {
        if (scopes == null) {
            return login;
        }
        if (login instanceof OauthClient client && !scopes.isBlank()) {
            return client.within(scopes);
        }
        throw new QlikConfigurationException(
                peer(),
                scopes.isBlank() ? "its scopes are blank" : "only an OAuth client's tokens have scopes",
                "leave the scopes out");
    }

    private Login inUsersName(Login login) {
        if (user == null) {
            return login;
        }
        if (login instanceof OauthClient client && !logins.isEmpty()) {
            return client.as(user, client.scope().orElse(QlikCloudTenant.USER_SCOPES));
        }
        throw mayNotImpersonate(peer());
    }

    static QlikConfigurationException mayNotImpersonate(String peer) {
        return new QlikConfigurationException(
                peer,
                "only an OAuth client made in the tenant may act as a user",
                "give it a client of its own that has the impersonation grant");
    }
}
