package io.qlikoem.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Innermost: one debug line per request that goes out, and the vendor's announcements of what will go away. */
final class AnswerInterceptor implements Interceptor {
    private final Reporter reporter;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    AnswerInterceptor(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        String operation = Reporter.operation(request);
        long start = System.nanoTime();
        try {
            Response response = chain.proceed(request);
            log(operation, Integer.toString(response.code()), start);
            announce(operation, response);
            return response;
        } catch (IOException e) {
            log(operation, e.getClass().getSimpleName(), start);
            throw e;
        }
    }

    private void log(String operation, String status, long start) {
        Reporter.log
                .atDebug()
                .addKeyValue(LogKeys.PEER, reporter.peer())
                .addKeyValue(LogKeys.OPERATION, operation)
                .addKeyValue(LogKeys.STATUS, status)
                .addKeyValue(LogKeys.TOOK_MS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .log("Request answered");
    }

    private void announce(String operation, Response response) {
        String deprecation = header(response, "Deprecation");
        String sunset = header(response, "Sunset");
        boolean announces = !sunset.isEmpty() || !(deprecation.isEmpty() || deprecation.equalsIgnoreCase("false"));
        if (!announces || !announced.add(operation)) {
            return;
        }
        Reporter.log
                .atWarn()
                .addKeyValue(LogKeys.PEER, reporter.peer())
                .addKeyValue(LogKeys.OPERATION, operation)
                .addKeyValue(LogKeys.SUNSET, sunset)
                .log("The vendor announces the end of an operation");
        reporter.tell(listener -> listener.deprecated(new HttpListener.Deprecation(
                reporter.peer(), operation, deprecation, sunset, header(response, "Link"))));
    }

    private static String header(Response response, String name) {
        String value = response.header(name);
        return value == null ? "" : value.trim();
    }
}
