package io.qlikoem.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Outermost: what is thrown inside, by a token source for example, must not end a dispatcher thread. */
final class GuardInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (RuntimeException e) {
            throw new CarriedException(e);
        }
    }
}
