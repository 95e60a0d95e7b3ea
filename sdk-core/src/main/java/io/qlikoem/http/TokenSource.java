package io.qlikoem.http;

import java.net.URI;

/** Gets a fresh token for one host. The caller caches it and asks from one thread at a time per host. */
@FunctionalInterface
public interface TokenSource {
    /**
     * Fetches a token; blocks. What it throws is what the waiting calls throw.
     *
     * @param origin scheme, host and port of the server that the token is for
     */
    AccessToken fetch(URI origin);
}
