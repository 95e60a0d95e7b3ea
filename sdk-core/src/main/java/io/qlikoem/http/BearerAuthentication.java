package io.qlikoem.http;

import io.qlikoem.error.QlikApiException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A bearer token per host; see {@link Authentication#bearer}. */
final class BearerAuthentication implements Authentication {
    private static final String SCHEME = "Bearer ";
    // A token that expires on the way is refused on arrival; the vendor's live six hours.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final TokenSource source;
    private final Clock clock;
    private final ConcurrentMap<URI, Slot> slots = new ConcurrentHashMap<>();

    BearerAuthentication(TokenSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Request authenticate(Request request) throws IOException {
        String token = slot(request).token();
        return request.newBuilder().header("Authorization", SCHEME + token).build();
    }

    @Override
    public boolean renew(Request refused, QlikApiException answer) throws IOException {
        // A deactivated tenant refuses every token: asking for new ones only uses up the number of live tokens.
        if (answer.hasCode("TENANT_DISABLED")) {
            return false;
        }
        String header = refused.header("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            return false;
        }
        Slot slot = slot(refused);
        String failed = header.substring(SCHEME.length());
        slot.forget(failed);
        return !slot.token().equals(failed);
    }

    private Slot slot(Request request) {
        return slots.computeIfAbsent(Origins.of(request.url()), Slot::new);
    }

    @Override
    public String toString() {
        return "BearerAuthentication(" + slots.keySet() + ")";
    }

    /** The token of one host. A fetch in flight is shared by all who wait, its failure too. */
    private final class Slot {
        private final URI origin;
        private @Nullable AccessToken current;
        private @Nullable CompletableFuture<AccessToken> inFlight;

        Slot(URI origin) {
            this.origin = origin;
        }

        String token() throws IOException {
            CompletableFuture<AccessToken> fetch;
            boolean mine = false;
            synchronized (this) {
                if (current != null && !expired(current)) {
                    return current.value().reveal();
                }
                if (inFlight == null) {
                    inFlight = new CompletableFuture<>();
                    mine = true;
                }
                fetch = inFlight;
            }
            if (mine) {
                fetchInto(fetch);
            }
            return await(fetch).value().reveal();
        }

        synchronized void forget(String failed) {
            if (current != null && current.value().reveal().equals(failed)) {
                current = null;
            }
        }

        private boolean expired(AccessToken token) {
            Instant soon = clock.instant().plus(MARGIN);
            return token.expiresAt().map(at -> !at.isAfter(soon)).orElse(false);
        }

        private void fetchInto(CompletableFuture<AccessToken> fetch) {
            AccessToken token = null;
            Throwable failure = null;
            try {
                token = source.fetch(origin);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            synchronized (this) {
                current = token;
                inFlight = null;
            }
            if (token != null) {
                fetch.complete(token);
            } else {
                fetch.completeExceptionally(failure == null ? new IllegalStateException("no token") : failure);
            }
        }

        private AccessToken await(CompletableFuture<AccessToken> fetch) throws IOException {
            try {
                return fetch.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for a token");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IOException("no token for " + origin, e.getCause());
            }
        }
    }
}
