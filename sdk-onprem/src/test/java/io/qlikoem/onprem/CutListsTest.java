package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.contract.ApiMethod;
import io.qlikoem.contract.Row;
import io.qlikoem.contract.Rows;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.onprem.query.QrsFilter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of entity that has a table can be listed whole on a site that cuts its lists at 100. */
class CutListsTest {
    private static final int CUT = 100;

    // The site has no count of them, so that nobody can tell whether a list is whole; each kind of task has.
    private static final Set<String> UNCOUNTED = Set.of("TaskApi");
    private static final List<String> IDS =
            IntStream.range(0, 150).mapToObj(i -> new UUID(7, i).toString()).toList();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FIRST_ID = Pattern.compile("\"id\": ?\"[^\"]*\"");

    @StartStop
    private final MockWebServer server = new MockWebServer();

    static Stream<Class<?>> interfaces() {
        return ApiMethod.all().stream()
                .map(ApiMethod::method)
                .filter(method -> method.getName().equals("table"))
                .<Class<?>>map(Method::getDeclaringClass)
                .filter(api -> !UNCOUNTED.contains(api.getSimpleName()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void all_onASiteThatCutsLists_isWhole(Class<?> api) throws Exception {
        String sample = sample(api);
        answering(url -> answer(url, sample));

        Object all = api.getMethod("all", QrsFilter.class).invoke(connection().create(api), (Object) null);

        assertThat((List<?>) all).hasSize(IDS.size()).doesNotHaveDuplicates();
    }

    private static String answer(HttpUrl url, String sample) {
        String path = url.encodedPath();
        String filter = url.queryParameter("filter");
        if (path.endsWith("/count")) {
            return "{\"value\":" + IDS.size() + "}";
        } else if (path.endsWith("/table")) {
            int skip = Integer.parseInt(url.queryParameter("skip"));
            return "{\"columnNames\":[\"id\"],\"rows\":"
                    + IDS.stream().skip(skip).map(id -> "[\"" + id + "\"]").collect(Collectors.joining(",", "[", "]"))
                    + "}";
        }
        Stream<String> ids = filter == null
                ? IDS.stream().limit(CUT)
                : ID.matcher(filter).results().map(id -> id.group());
        return ids.map(id -> FIRST_ID.matcher(sample).replaceFirst("\"id\":\"" + id + "\""))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The entity that the interface's row gives for its full list. */
    private String sample(Class<?> api) {
        AtomicReference<String> path = new AtomicReference<>("");
        for (Row row : Rows.all()) {
            if (row.name().endsWith(" " + api.getSimpleName()) && row.answer().startsWith("[{")) {
                answering(url -> {
                    path.set(url.encodedPath());
                    return row.answer();
                });
                assertThat(row.call().apply(connection())).as(row.name()).isNotNull();
                if (path.get().endsWith("/full")) {
                    return row.answer().substring(1, row.answer().length() - 1);
                }
            }
        }
        throw new AssertionError(
                "no row lists " + api.getSimpleName() + " in full: " + Arrays.toString(api.getDeclaredMethods()));
    }

    private void answering(Function<HttpUrl, String> answers) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return Answers.json(200, answers.apply(request.getUrl()));
            }
        });
    }

    private ApiConnection connection() {
        return ApiConnection.builder(server.url("/").uri(), "site localhost")
                .retry(policy -> policy.maxAttempts(1))
                .build();
    }
}
