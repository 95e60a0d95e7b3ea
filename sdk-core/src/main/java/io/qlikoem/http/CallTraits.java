package io.qlikoem.http;

import io.qlikoem.paging.PageItems;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Streaming;

/** What a call is, apart from its content: what the annotations of its method say, or a raw call's options. */
record CallTraits(String path, OptionalInt requestsPerMinute, boolean repeatable, boolean longCall, boolean streaming) {

    private static final Set<String> REPEATABLE_BY_NATURE = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");
    private static final ConcurrentMap<Method, CallTraits> CACHE = new ConcurrentHashMap<>();

    /** From the raw call's own traits, the Retrofit method, or, for anything else, the request alone. */
    static CallTraits of(Request request) {
        CallTraits own = request.tag(CallTraits.class);
        if (own != null) {
            return own;
        }
        Invocation invocation = request.tag(Invocation.class);
        if (invocation != null) {
            CallTraits traits = CACHE.computeIfAbsent(invocation.method(), CallTraits::ofMethod);
            return traits.path.isEmpty() ? traits.withPath(request.url().encodedPath()) : traits;
        }
        return new CallTraits(request.url().encodedPath(), OptionalInt.empty(), false, false, false);
    }

    boolean repeatable(String method) {
        return repeatable || REPEATABLE_BY_NATURE.contains(method);
    }

    /** As messages name it: {@code apps/{appId}/publish}. */
    String operation() {
        String shown = path.startsWith("/") ? path.substring(1) : path;
        int query = shown.indexOf('?');
        shown = query < 0 ? shown : shown.substring(0, query);
        return shown.startsWith("api/v1/") ? shown.substring("api/v1/".length()) : shown;
    }

    private CallTraits withPath(String path) {
        return new CallTraits(path, requestsPerMinute, repeatable, longCall, streaming);
    }

    private static CallTraits ofMethod(Method method) {
        RateTier tier = method.getAnnotation(RateTier.class);
        return new CallTraits(
                pathOf(method),
                tier == null ? OptionalInt.empty() : OptionalInt.of(tier.value()),
                method.isAnnotationPresent(Repeatable.class),
                method.isAnnotationPresent(LongCall.class),
                method.isAnnotationPresent(Streaming.class));
    }

    private static String pathOf(Method method) {
        GET get = method.getAnnotation(GET.class);
        POST post = method.getAnnotation(POST.class);
        PUT put = method.getAnnotation(PUT.class);
        PATCH patch = method.getAnnotation(PATCH.class);
        DELETE delete = method.getAnnotation(DELETE.class);
        HEAD head = method.getAnnotation(HEAD.class);
        OPTIONS options = method.getAnnotation(OPTIONS.class);
        HTTP http = method.getAnnotation(HTTP.class);
        if (get != null) {
            return get.value();
        } else if (post != null) {
            return post.value();
        } else if (put != null) {
            return put.value();
        } else if (patch != null) {
            return patch.value();
        } else if (delete != null) {
            return delete.value();
        } else if (head != null) {
            return head.value();
        } else if (options != null) {
            return options.value();
        }
        return http == null ? "" : http.path();
    }

    /** Name of the member with a page's items; {@code null} lets the answer's shape decide. */
    static @Nullable String pageItems(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof PageItems items) {
                return items.value();
            }
        }
        return null;
    }
}
