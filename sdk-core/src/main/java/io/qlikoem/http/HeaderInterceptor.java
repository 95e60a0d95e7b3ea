package io.qlikoem.http;

import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** User-Agent for everybody; the connection's fixed headers for its own host only, and never over the call's own. */
final class HeaderInterceptor implements Interceptor {
    private static final String USER_AGENT = "qlik-oem-sdk/" + version();

    private final HttpUrl baseUrl;
    private final Map<String, String> headers;

    HeaderInterceptor(HttpUrl baseUrl, Map<String, String> headers) {
        this.baseUrl = baseUrl;
        this.headers = Map.copyOf(headers);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Request.Builder builder = request.newBuilder();
        if (request.header("User-Agent") == null) {
            builder.header("User-Agent", USER_AGENT);
        }
        if (Origins.same(request.url(), baseUrl)) {
            headers.forEach((name, value) -> {
                if (request.header(name) == null) {
                    builder.header(name, value);
                }
            });
        }
        return chain.proceed(builder.build());
    }

    private static String version() {
        @Nullable Package own = HeaderInterceptor.class.getPackage();
        String version = own == null ? null : own.getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
