package io.qlikoem.cloud;

import io.qlikoem.error.QlikConfigurationException;
import java.net.URI;
import okhttp3.HttpUrl;

/** Checks that a URL names a host and nothing more. */
final class HostUrl {
    private HostUrl() {}

    /** @param whose how messages name what is there: {@code tenant acme} */
    static HttpUrl checked(String whose, URI url) {
        HttpUrl parsed = HttpUrl.parse(url.toString());
        if (parsed == null) {
            throw new QlikConfigurationException(whose, "its URL is not an http(s) URL", "give it as https://host");
        }
        boolean extras = parsed.query() != null
                || parsed.fragment() != null
                || !parsed.username().isEmpty();
        if (extras || !parsed.encodedPath().equals("/")) {
            throw new QlikConfigurationException(
                    whose, "its URL holds more than a host", "give it as https://" + parsed.host());
        }
        return parsed;
    }

    /** Scheme, host and port in one spelling, whatever the URL's. */
    static String place(HttpUrl url) {
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }
}
