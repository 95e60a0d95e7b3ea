package io.qlikoem.http;

import java.time.Duration;
import okhttp3.OkHttpClient;

/** Puts one connection's rules around the shared client, outermost first. */
final class InterceptorChain {
    private InterceptorChain() {}

    static OkHttpClient install(ConnectionBuilder options, OkHttpClient.Builder client) {
        Failures failures = new Failures(options.peer, options.clock);
        Waiting waiting = new Waiting(options.clock, options.sleeper);
        Reporter reporter = new Reporter(options.peer, options.listener);
        client.connectTimeout(options.timeLimits.connect())
                .readTimeout(options.timeLimits.read())
                .writeTimeout(options.timeLimits.write())
                // Differs from call to call, so CallRunner sets it.
                .callTimeout(Duration.ZERO)
                // OkHttp would send a POST again whose body has left, and would strip only Authorization from a
                // redirect to another host. Both are decided here instead.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(options.cookies);
        client.addInterceptor(new GuardInterceptor())
                .addInterceptor(new HeaderInterceptor(options.baseUrl, options.headers))
                .addInterceptor(new RetryInterceptor(
                        new RetryRule(options.retry, options.random, options.longestWait),
                        options.timeLimits,
                        failures,
                        waiting,
                        reporter))
                .addInterceptor(new AuthenticationInterceptor(options.baseUrl, options.authentication, failures))
                .addInterceptor(new RedirectInterceptor(!options.tls.identifiesUs()))
                .addInterceptor(new BudgetInterceptor(options, failures, waiting, reporter))
                .addInterceptor(new AnswerInterceptor(reporter));
        options.interceptors.forEach(client::addInterceptor);
        return client.addNetworkInterceptor(chain -> LastLook.take(chain, options.clock))
                .addNetworkInterceptor(chain -> {
                    Attempt.of(chain.request()).markSent();
                    return chain.proceed(chain.request());
                })
                .build();
    }
}
