package io.qlikoem.onprem;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** The site's guard against cross-site requests: the same 16 characters as a header and in the query. */
final class XrfKey {
    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final String guardedPath;

    /** For requests below {@code qrs/} of this URL; others, like downloads, need no key. */
    XrfKey(URI baseUrl) {
        this(baseUrl, "qrs/");
    }

    private XrfKey(URI baseUrl, String guarded) {
        this.guardedPath = baseUrl.getRawPath().toLowerCase(Locale.ROOT) + guarded;
    }

    /** For the proxy service, whose calls are below {@code qps/}. */
    static XrfKey ofProxyService(URI baseUrl) {
        return new XrfKey(baseUrl, "qps/");
    }

    // QRS refuses a call whose header and query differ, so both are set here and nowhere else.
    Request sign(Request request) {
        if (!request.url().encodedPath().toLowerCase(Locale.ROOT).startsWith(guardedPath)) {
            return request;
        }
        String key = fresh();
        HttpUrl url =
                request.url().newBuilder().setQueryParameter("xrfkey", key).build();
        return request.newBuilder().url(url).header("X-Qlik-Xrfkey", key).build();
    }

    private static String fresh() {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }
}
