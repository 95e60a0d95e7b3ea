package io.qlikoem.http;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Proves who is calling, to the connection's own host only; after a 401 renews once and replays once. */
final class AuthenticationInterceptor implements Interceptor {
    private final HttpUrl baseUrl;
    private final Authentication authentication;
    private final Failures failures;

    AuthenticationInterceptor(HttpUrl baseUrl, Authentication authentication, Failures failures) {
        this.baseUrl = baseUrl;
        this.authentication = authentication;
        this.failures = failures;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!Origins.same(request.url(), baseUrl)) {
            return chain.proceed(request);
        }
        Request signed = authentication.authenticate(request);
        Response response = chain.proceed(signed);
        if (response.code() != 401) {
            return response;
        }
        boolean renewed;
        try {
            renewed = authentication.renew(signed, failures.ofAnswer(response));
        } catch (IOException | RuntimeException e) {
            response.close();
            throw e;
        }
        RequestBody body = request.body();
        // Nothing was carried out, so a replay is safe for any method, if there is still a body to send.
        if (!renewed || (body != null && (body.isOneShot() || body.isDuplex()))) {
            return response;
        }
        response.close();
        return chain.proceed(authentication.authenticate(request));
    }
}
