package io.qlikoem.sandbox.internal.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls that the sandbox makes to its users: one after another in the background, once each. Thread-safe. */
public final class Callbacks implements AutoCloseable {

    /** Status of a call that got no answer. */
    public static final int NO_ANSWER = 0;

    private static final Logger log = LoggerFactory.getLogger(Callbacks.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final ScheduledThreadPoolExecutor sender;
    private volatile OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(10))
            .retryOnConnectionFailure(false)
            .build();

    public Callbacks() {
        sender = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "qlik-sandbox-callbacks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Changes whom calls by https trust. */
    public void trust(Consumer<OkHttpClient.Builder> change) {
        OkHttpClient.Builder builder = http.newBuilder();
        change.accept(builder);
        http = builder.build();
    }

    /** Does something else after a delay in real time. */
    public void later(Duration delay, Runnable work) {
        try {
            ScheduledFuture<?> call = sender.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
            log.atTrace().addKeyValue("done", call.isDone()).log("Callback scheduled");
        } catch (RejectedExecutionException e) {
            log.atDebug().log("The sandbox is closing: a callback is dropped");
        }
    }

    /** Posts JSON after a delay in real time and tells the status, or {@link #NO_ANSWER}. */
    public void post(HttpUrl url, byte[] body, Map<String, String> headers, Duration delay, IntConsumer done) {
        later(delay, () -> done.accept(send(url, body, headers)));
    }

    private int send(HttpUrl url, byte[] body, Map<String, String> headers) {
        Request.Builder request = new Request.Builder().url(url).post(RequestBody.create(body, JSON));
        headers.forEach(request::header);
        try (Response response = http.newCall(request.build()).execute()) {
            log.atDebug()
                    .addKeyValue("host", url.host())
                    .addKeyValue("status", response.code())
                    .log("Callback sent");
            return response.code();
        } catch (IOException e) {
            log.atDebug().addKeyValue("host", url.host()).setCause(e).log("Callback not sent; there is no second try");
            return NO_ANSWER;
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
        http.connectionPool().evictAll();
    }
}
