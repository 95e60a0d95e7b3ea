package io.qlikoem.http;

import com.squareup.moshi.JsonDataException;
import io.qlikoem.http.SdkCallAdapters.Outcome;
import io.qlikoem.paging.Page;
import io.qlikoem.paging.Pages;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Converter;
import retrofit2.Response;
import retrofit2.Retrofit;

/** Runs calls and turns their ends into values or our exceptions. */
final class CallRunner {
    private final okhttp3.Call.Factory client;
    private final Failures failures;
    private final TimeLimits limits;

    CallRunner(okhttp3.Call.Factory client, Failures failures, TimeLimits limits) {
        this.client = client;
        this.failures = failures;
        this.limits = limits;
    }

    @Nullable
    Object execute(Call<Object> call, Outcome outcome) {
        limit(requestOf(call), call.timeout());
        try {
            return outcome(call.execute(), outcome);
        } catch (IOException e) {
            throw failures.ofFailure(call.request(), e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whenComplete only hands a cancellation on
    CompletableFuture<Object> enqueue(Call<Object> call, Outcome outcome) {
        CompletableFuture<Object> future = new CompletableFuture<>();
        future.whenComplete((value, failure) -> {
            if (future.isCancelled()) {
                call.cancel();
            }
        });
        limit(requestOf(call), call.timeout());
        call.enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<Object> answered, Response<Object> response) {
                complete(() -> outcome(response, outcome));
            }

            @Override
            public void onFailure(Call<Object> failed, Throwable failure) {
                complete(() -> {
                    if (failure instanceof IOException e) {
                        throw failures.ofFailure(call.request(), e);
                    }
                    throw failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
                });
            }

            private void complete(Supplier<@Nullable Object> end) {
                try {
                    future.complete(end.get());
                } catch (RuntimeException e) {
                    future.completeExceptionally(e);
                }
            }
        });
        return future;
    }

    /** The first page is the call itself; the next ones are the same request with the query of the server's link. */
    Pages<Object> pages(Call<Page<Object>> call, Retrofit retrofit, Type page, Annotation[] annotations) {
        Request first = requestOf(call);
        Converter<ResponseBody, Page<Object>> converter = retrofit.responseBodyConverter(page, annotations);
        return Pages.from(cursor ->
                fetch(cursor.map(next -> following(first, next)).orElse(first), converter));
    }

    private Page<Object> fetch(Request request, Converter<ResponseBody, Page<Object>> converter) {
        try (okhttp3.Response response = run(request)) {
            Page<Object> page = converter.convert(response.body());
            return page == null ? new Page<>(List.of(), Optional.empty()) : page;
        } catch (IOException e) {
            throw failures.ofFailure(request, e);
        }
    }

    /** A call outside of Retrofit; the caller closes the answer. */
    okhttp3.Response run(Request request) {
        okhttp3.Call call = client.newCall(request);
        limit(request, call.timeout());
        try {
            okhttp3.Response response = call.execute();
            if (!response.isSuccessful()) {
                try (response) {
                    throw failures.ofAnswer(response);
                }
            }
            return response;
        } catch (IOException e) {
            throw failures.ofFailure(request, e);
        }
    }

    // The vendor's links may name another host (console API), so only their query is taken.
    private static Request following(Request first, String link) {
        HttpUrl target = first.url().resolve(link);
        String query = target == null ? null : target.encodedQuery();
        return first.newBuilder()
                .url(first.url().newBuilder().encodedQuery(query).build())
                .build();
    }

    private @Nullable Object outcome(Response<Object> response, Outcome outcome) {
        if (!response.isSuccessful()) {
            if (outcome == Outcome.OPTIONAL && response.code() == 404) {
                return Optional.empty();
            }
            ResponseBody error = response.errorBody();
            throw error == null ? failures.ofAnswer(response.raw()) : failures.ofAnswer(response.raw(), error);
        }
        return switch (outcome) {
            case RESPONSE -> response;
            case OPTIONAL -> Optional.ofNullable(response.body());
            case NOTHING -> null;
            case VALUE -> present(response);
        };
    }

    /** Writing the body is part of it; what cannot be written is the caller's mistake, not the server's. */
    private static Request requestOf(Call<?> call) {
        try {
            return call.request();
        } catch (JsonDataException e) {
            throw new IllegalArgumentException("the request cannot be written: " + e.getMessage(), e);
        }
    }

    private Object present(Response<Object> response) {
        Object body = response.body();
        if (body == null) {
            String problem = "HTTP " + response.code() + " without the content that was expected";
            throw failures.ofFailure(response.raw().request(), new UnusableAnswerException(problem, null));
        }
        return body;
    }

    private void limit(Request request, Timeout timeout) {
        boolean longCall = CallTraits.of(request).longCall();
        timeout.timeout((longCall ? limits.longCall() : limits.call()).toMillis(), TimeUnit.MILLISECONDS);
    }
}
