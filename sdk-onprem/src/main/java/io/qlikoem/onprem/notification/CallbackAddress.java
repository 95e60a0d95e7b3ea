package io.qlikoem.onprem.notification;

import io.qlikoem.json.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * Where a site calls back. Its callbacks carry no signature, so what tells them from others is a secret at the end of the path.
 * Immutable.
 */
final class CallbackAddress {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,200}");

    private final URI place;
    private final Secret secret;

    CallbackAddress(URI place, Secret secret) {
        String scheme = String.valueOf(place.getScheme());
        if (!scheme.matches("https?")
                || place.getHost() == null
                || place.getRawQuery() != null
                || place.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "place must be http(s)://host[:port][/path] without a query but was " + place);
        }
        if (!SECRET.matcher(secret.reveal()).matches()) {
            throw new IllegalArgumentException("secret must be 16 to 200 characters of A-Z a-z 0-9 _ -");
        }
        this.place = place;
        this.secret = secret;
    }

    /** What the site is told. */
    String url() {
        String text = place.toString();
        return text + (text.endsWith("/") ? "" : "/") + secret.reveal();
    }

    /** Whether the path ends with the secret; takes the same time wherever it differs. */
    boolean isMeantBy(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return MessageDigest.isEqual(
                last.getBytes(StandardCharsets.UTF_8), secret.reveal().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return place + "/***";
    }
}
