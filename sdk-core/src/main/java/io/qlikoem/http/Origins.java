package io.qlikoem.http;

import java.net.URI;
import java.util.Locale;
import okhttp3.HttpUrl;

/** Scheme, host and port: what a token, a cookie and a certificate belong to. */
final class Origins {
    private Origins() {}

    static URI of(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return URI.create(url.scheme() + "://" + host + ":" + url.port());
    }

    static boolean same(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    /** By the name alone: a look-up would let whoever answers it switch off the encryption. */
    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
