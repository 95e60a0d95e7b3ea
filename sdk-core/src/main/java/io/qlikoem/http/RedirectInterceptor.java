package io.qlikoem.http;

import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects of reads. On the same host everything is kept, the token too ({@code /users/me} needs it); another
 * host gets a bare request, and none at all when a client certificate could identify us there.
 */
final class RedirectInterceptor implements Interceptor {
    private static final int MOST = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final boolean otherHosts;

    RedirectInterceptor(boolean otherHosts) {
        this.otherHosts = otherHosts;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        for (int hop = 0; hop < MOST; hop++) {
            Request next = following(request, response);
            if (next == null) {
                return response;
            }
            response.close();
            request = next;
            response = chain.proceed(next);
        }
        return response;
    }

    private @Nullable Request following(Request request, Response response) {
        boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
        String location = response.header("Location");
        if (!reads || location == null || !REDIRECTS.contains(response.code())) {
            return null;
        }
        HttpUrl target = request.url().resolve(location);
        if (target == null) {
            return null;
        }
        if (Origins.same(target, request.url())) {
            return request.newBuilder().url(target).build();
        }
        if (!otherHosts || !(target.isHttps() || Origins.isLoopback(target.host()))) {
            return null;
        }
        Request.Builder bare = request.newBuilder().url(target);
        for (String name : request.headers().names()) {
            if (!name.equalsIgnoreCase("Accept")
                    && !name.equalsIgnoreCase("User-Agent")
                    && !name.equalsIgnoreCase("Range")) {
                bare.removeHeader(name);
            }
        }
        return bare.build();
    }
}
