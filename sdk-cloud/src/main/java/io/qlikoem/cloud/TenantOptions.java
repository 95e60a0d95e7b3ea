package io.qlikoem.cloud;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What can be said about one tenant of a {@link QlikCloud}. Not thread-safe. */
public final class TenantOptions {
    private final String name;
    private final URI url;
    private final HttpUrl address;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private @Nullable OauthClient ownClient;
    private OptionalInt importsPerDay = OptionalInt.empty();

    TenantOptions(String name, URI url) {
        this.name = name;
        this.url = url;
        this.address = checked(name, url);
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
        this.ownClient = new OauthClient(clientId, clientSecret);
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

    URI url() {
        return url;
    }

    Map<String, String> labels() {
        return labels;
    }

    /** Scheme, host and port in one spelling, whatever the URL's. */
    String place() {
        return address.scheme() + "://" + address.host() + ":" + address.port();
    }

    OauthClient clientOr(@Nullable OauthClient common) {
        OauthClient client = ownClient == null ? common : ownClient;
        if (client == null) {
            throw new QlikConfigurationException(
                    "tenant " + name, "has no OAuth client", "give it one, or one for all tenants");
        }
        if (client.id().isBlank() || client.secret().reveal().isBlank()) {
            throw new QlikConfigurationException(
                    "tenant " + name,
                    client.id().isBlank() ? "the OAuth client's id is blank" : "the OAuth client's secret is blank",
                    "give both as the vendor's portal shows them");
        }
        return client;
    }

    private static HttpUrl checked(String name, URI url) {
        if (name.isBlank()) {
            throw new QlikConfigurationException(
                    "tenant at " + url.getHost(), "its name is blank", "give each tenant a name of its own");
        }
        HttpUrl parsed = HttpUrl.parse(url.toString());
        if (parsed == null) {
            throw new QlikConfigurationException(
                    "tenant " + name, "its URL is not an http(s) URL", "give it as https://host");
        }
        boolean extras = parsed.query() != null
                || parsed.fragment() != null
                || !parsed.username().isEmpty();
        if (extras || !parsed.encodedPath().equals("/")) {
            throw new QlikConfigurationException(
                    "tenant " + name, "its URL holds more than a host", "give it as https://" + parsed.host());
        }
        return parsed;
    }
}
