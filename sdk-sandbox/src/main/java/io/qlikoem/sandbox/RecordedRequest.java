package io.qlikoem.sandbox;

import java.time.Instant;

/**
 * A request that reached the sandbox.
 *
 * @param place {@code site}, {@code proxy} or a tenant's name
 * @param target path and query; values of parameters that are secret are left out
 * @param status 0 when the connection was closed without an answer
 * @param bytesReceived size of the request's body as far as it was read
 */
public record RecordedRequest(Instant at, String place, String method, String target, int status, long bytesReceived) {

    /** The path without the query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
