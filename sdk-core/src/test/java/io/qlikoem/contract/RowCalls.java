package io.qlikoem.contract;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.paging.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Makes the calls of rows, one after the other, against one server that answers as each row says. */
public final class RowCalls implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final Map<Method, ApiMethod> methods = new HashMap<>();
    private final List<Method> called = new ArrayList<>();
    private final ApiConnection connection;

    /** @param connections makes a connection to this address */
    public RowCalls(Function<URI, ConnectionBuilder> connections) {
        ApiMethod.all().forEach(method -> methods.put(method.method(), method));
        server.setServerSocketFactory(new PromptServerSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connection = connections
                .apply(server.url("/").uri())
                .retry(policy -> policy.maxAttempts(1))
                .interceptor(this::note)
                .build();
    }

    private Response note(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        Invocation invocation = request.tag(Invocation.class);
        called.add(Objects.requireNonNull(invocation, () -> "no typed call: " + request.url())
                .method());
        return chain.proceed(request);
    }

    /**
     * One call as it was made.
     *
     * @param result what was read; all items for pages
     */
    public record Made(
            ApiMethod method,
            RecordedRequest sent,
            @Nullable Object result) {
        /** Whether something was read where the method promises something; a list needs an entry. */
        public boolean isRead() {
            return result instanceof List<?> list
                    ? !list.isEmpty()
                    : result != null || method.method().getReturnType() == Void.class;
        }
    }

    /** Makes the call; throws what it throws. */
    public Made make(Row row) throws InterruptedException {
        QueueDispatcher answers = new QueueDispatcher();
        answers.enqueue(answer(row));
        answers.setFailFast(true);
        server.setDispatcher(answers);
        called.clear();
        try {
            Object result = read(row.call().apply(connection));
            RecordedRequest sent = Objects.requireNonNull(server.takeRequest(1, TimeUnit.SECONDS), "nothing was sent");
            return new Made(Objects.requireNonNull(methods.get(called.get(0))), sent, result);
        } finally {
            while (server.takeRequest(0, TimeUnit.SECONDS) != null) {
                // What a call that failed has left must not look like the next one's.
            }
        }
    }

    /** Names of the module's methods that no row calls. */
    public Set<String> withoutRow(List<Row> rows) throws InterruptedException {
        Set<String> missing = new TreeSet<>();
        methods.values().forEach(method -> missing.add(method.name()));
        for (Row row : rows) {
            missing.remove(make(row).method().name());
        }
        return missing;
    }

    private static @Nullable Object read(@Nullable Object result) {
        if (result instanceof Pages<?> pages) {
            return pages.stream().toList();
        }
        if (result instanceof ResponseBody body) {
            body.close();
        }
        return result;
    }

    private static MockResponse answer(Row row) {
        MockResponse.Builder answer = new MockResponse.Builder().code(row.status());
        row.headers().forEach(answer::addHeader);
        if (!row.answer().isEmpty()) {
            answer.body(row.answer()).setHeader("Content-Type", row.contentType());
        }
        return answer.build();
    }

    @Override
    public void close() {
        connection.close();
        server.close();
    }
}
