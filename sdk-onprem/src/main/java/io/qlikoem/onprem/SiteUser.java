package io.qlikoem.onprem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The user that calls act as on the certificate door.
 *
 * @param directory {@code INTERNAL}
 * @param id {@code sa_api}
 */
record SiteUser(String directory, String id) {

    /** Value of the {@code X-Qlik-User} header. */
    String header() {
        return "UserDirectory=" + encoded(directory) + ";UserId=" + encoded(id);
    }

    // The site asks for URL-encoded UTF-8. A blank as %20, because whether it takes + for one is not documented.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return directory + "\\" + id;
    }
}
