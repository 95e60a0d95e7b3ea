package io.qlikoem.onprem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/**
 * The cookies of one site: the session's, whatever the site calls it, and a load balancer's, which keeps an export and
 * its download on the same node. Thread-safe.
 */
final class SiteCookies implements CookieJar {
    private final String session;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** @param session how the name of the session's cookie begins; over plain http the site puts {@code -HTTP} behind it */
    SiteCookies(String session) {
        this.session = session;
    }

    @Override
    public synchronized void saveFromResponse(HttpUrl url, List<Cookie> received) {
        for (Cookie cookie : received) {
            cookies.put(cookie.name() + ";" + cookie.domain() + ";" + cookie.path(), cookie);
        }
    }

    @Override
    public synchronized List<Cookie> loadForRequest(HttpUrl url) {
        cookies.values().removeIf(cookie -> cookie.expiresAt() < System.currentTimeMillis());
        return cookies.values().stream().filter(cookie -> cookie.matches(url)).toList();
    }

    /** Whether the session's cookie is among them; a load balancer sets others. */
    synchronized boolean holdSession() {
        return cookies.values().stream().anyMatch(cookie -> cookie.name().startsWith(session));
    }

    synchronized void clear() {
        cookies.clear();
    }

    @Override
    public synchronized String toString() {
        return "SiteCookies(" + cookies.size() + ")";
    }
}
