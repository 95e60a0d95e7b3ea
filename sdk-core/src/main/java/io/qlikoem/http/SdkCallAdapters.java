package io.qlikoem.http;

import com.squareup.moshi.Types;
import io.qlikoem.paging.Page;
import io.qlikoem.paging.Pages;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * What a method of an interface may return: the model; {@code Optional} (404 is empty); {@code Pages}; {@code Void};
 * {@code Response} when headers are needed; {@code ResponseBody}; {@code CompletableFuture} of these but {@code Pages}.
 */
final class SdkCallAdapters extends CallAdapter.Factory {
    private final CallRunner runner;

    SdkCallAdapters(CallRunner runner) {
        this.runner = runner;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type type, Annotation[] annotations, Retrofit retrofit) {
        Class<?> raw = getRawType(type);
        if (raw == Call.class) {
            return null;
        }
        if (raw == Pages.class) {
            Type page = Types.newParameterizedType(Page.class, argument(type));
            return new Adapter<Page<Object>>(page) {
                @Override
                public Object adapt(Call<Page<Object>> call) {
                    return runner.pages(call, retrofit, page, annotations);
                }
            };
        }
        if (raw == CompletableFuture.class) {
            Type inner = argument(type);
            if (getRawType(inner) == Pages.class) {
                throw new IllegalArgumentException("Pages are lazy; return Pages<T> itself, not a CompletableFuture");
            }
            Outcome outcome = Outcome.of(getRawType(inner));
            return new Adapter<Object>(outcome.wraps() ? argument(inner) : inner) {
                @Override
                @SuppressWarnings("FutureReturnValueIgnored") // it goes to the caller; Retrofit calls it an Object
                public Object adapt(Call<Object> call) {
                    return runner.enqueue(call, outcome);
                }
            };
        }
        Outcome outcome = Outcome.of(raw);
        return new Adapter<Object>(outcome.wraps() ? argument(type) : type) {
            @Override
            public @Nullable Object adapt(Call<Object> call) {
                return runner.execute(call, outcome);
            }
        };
    }

    private static Type argument(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return getParameterUpperBound(0, parameterized);
        }
        throw new IllegalArgumentException("say of what: " + type + "<...>");
    }

    /** What becomes of an answer. */
    enum Outcome {
        VALUE,
        NOTHING,
        OPTIONAL,
        RESPONSE;

        boolean wraps() {
            return this == OPTIONAL || this == RESPONSE;
        }

        static Outcome of(Class<?> raw) {
            if (raw == Optional.class) {
                return OPTIONAL;
            }
            if (raw == Void.class) {
                return NOTHING;
            }
            return raw == Response.class ? RESPONSE : VALUE;
        }
    }

    private abstract static class Adapter<R> implements CallAdapter<R, Object> {
        private final Type responseType;

        Adapter(Type responseType) {
            this.responseType = responseType;
        }

        @Override
        public Type responseType() {
            return responseType;
        }
    }
}
