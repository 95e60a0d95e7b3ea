package io.qlikoem.cloud;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What can be said about one region of a {@link QlikCloud}. Not thread-safe. */
public final class RegionOptions {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    private final String code;
    private URI url;
    private @Nullable OauthClient ownClient;

    RegionOptions(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new QlikConfigurationException(
                    "region " + code,
                    "not a region's code",
                    "give it as the hosts have it: us, eu, uk, de, ap, sg, jp");
        }
        this.code = code;
        this.url = URI.create("https://register." + code + ".qlikcloud.com");
    }

    /** The region-level client of this region, where it is not that of all tenants. */
    public RegionOptions client(String clientId, Secret clientSecret) {
        this.ownClient = OauthClient.withSecret(clientId, clientSecret);
        return this;
    }

    /** Another host than {@code register.{region}.qlikcloud.com}: a government region, a sandbox. */
    public RegionOptions at(URI host) {
        this.url = host;
        return this;
    }

    String code() {
        return code;
    }

    String peer() {
        return "region " + code;
    }

    URI url() {
        return url;
    }

    HttpUrl address() {
        return HostUrl.checked(peer(), url);
    }

    OauthClient clientOr(@Nullable OauthClient common) {
        OauthClient client = ownClient == null ? common : ownClient;
        if (client == null) {
            throw new QlikConfigurationException(
                    peer(), "has no OAuth client", "give it the region-level client of the vendor's portal");
        }
        return client.checked(peer());
    }
}
