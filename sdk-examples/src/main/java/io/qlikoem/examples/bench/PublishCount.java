package io.qlikoem.examples.bench;

import io.qlikoem.sandbox.RecordedRequest;
import io.qlikoem.sandbox.Sandbox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** How often tenants published, by their own count. Has to look often enough, because a sandbox keeps only the newest requests. */
final class PublishCount {
    private final Sandbox sandbox;
    private final Set<RecordedRequest> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PublishCount(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    void look() {
        sandbox.requests().stream()
                .filter(request -> request.path().endsWith("/publish"))
                .filter(request -> request.status() >= 200 && request.status() < 300)
                .filter(request ->
                        request.method().equals("POST") || request.method().equals("PUT"))
                .forEach(seen::add);
    }

    int total() {
        return seen.size();
    }
}
