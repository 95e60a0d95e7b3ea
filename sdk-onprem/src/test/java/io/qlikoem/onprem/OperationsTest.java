package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.contract.ApiMethod;
import io.qlikoem.contract.Contract;
import io.qlikoem.contract.RequestCheck;
import io.qlikoem.contract.RequestCheck.Allowance;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.onprem.OperationRows.Row;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Invocation;

/** Makes every typed call once, against a server that answers as its row says, and holds it against the contract. */
class OperationsTest {
    private static final String BY_ID = "public clients name an entity by its id alone (facts 5.3)";
    private static final String REST_OF_APP = "missing required properties ([\"name\"])";
    private static final String REST_OF_TASK =
            "missing required properties ([\"maxRetries\",\"name\",\"taskSessionTimeout\"])";
    private static final Set<Allowance> ALLOWANCES = Set.of(
            new Allowance("ReloadTaskApi.create", REST_OF_APP, BY_ID),
            new Allowance("ReloadTaskApi.create", REST_OF_TASK, BY_ID),
            new Allowance("ExternalProgramTaskApi.create", REST_OF_TASK, BY_ID),
            new Allowance("UserSyncTaskApi.create", "missing required properties ([\"name\",\"type\"])", BY_ID),
            new Allowance("SchemaEventApi.create", REST_OF_TASK, BY_ID),
            new Allowance("CompositeEventApi.create", REST_OF_TASK, BY_ID));

    // The other packages have tests of their own.
    private static final Set<String> WITH_ROWS = Set.of("event", "task");

    private static final SiteUser USER = new SiteUser("INTERNAL", "sa_api");

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private static RequestCheck check;

    @BeforeAll
    static void readContract() {
        check = new RequestCheck(Contract.site(), ALLOWANCES);
    }

    static List<Row> rows() {
        return OperationRows.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void call_each_sendsWhatTheContractAllowsAndReadsTheAnswer(Row row) throws Exception {
        List<Method> called = new ArrayList<>();
        server.enqueue(answer(row));

        Object result = read(row.call().apply(connection(called)));

        ApiMethod method = methodOf(called.get(0));
        RecordedRequest sent = server.takeRequest(1, TimeUnit.SECONDS);
        assertThat(check.problems(method, method.template(), sent))
                .as(method.name())
                .isEmpty();
        assertThat(check.answerProblems(method, method.template(), row.status(), contentType(row), row.answer()))
                .as("canned answer of " + method.name())
                .isEmpty();
        if (method.method().getReturnType() != Void.class) {
            assertThat(result).as("what was read").isNotNull();
        }
        if (result instanceof List<?> list) {
            assertThat(list).as("the list").isNotEmpty();
        }
    }

    @Test
    void rows_together_callEveryMethod() {
        Set<Method> called = new HashSet<>();
        for (Row row : rows()) {
            List<Method> methods = new ArrayList<>();
            server.enqueue(answer(row));
            read(row.call().apply(connection(methods)));
            called.addAll(methods);
        }

        Set<String> missing = new TreeSet<>();
        for (ApiMethod method : ApiMethod.all()) {
            if (WITH_ROWS.contains(packageOf(method)) && !called.contains(method.method())) {
                missing.add(method.name());
            }
        }

        assertThat(missing).as("methods without a row").isEmpty();
    }

    private static @Nullable Object read(@Nullable Object result) {
        if (result instanceof ResponseBody body) {
            body.close();
        }
        return result;
    }

    private static MockResponse answer(Row row) {
        MockResponse.Builder answer = new MockResponse.Builder().code(row.status());
        row.headers().forEach(answer::addHeader);
        if (!row.answer().isEmpty()) {
            answer.body(row.answer()).setHeader("Content-Type", contentType(row));
        }
        return answer.build();
    }

    private static String contentType(Row row) {
        return row.headers().getOrDefault("Content-Type", "application/json");
    }

    private ApiConnection connection(List<Method> called) {
        URI base = server.url("/").uri();
        return ApiConnection.builder(base, "site sense")
                .authentication(new CertificateDoor(USER, new XrfKey(base)))
                .retry(policy -> policy.maxAttempts(1))
                .interceptor(chain -> {
                    Request request = chain.request();
                    HttpUrl url = request.url();
                    Invocation invocation = request.tag(Invocation.class);
                    called.add(Objects.requireNonNull(invocation, () -> "no typed call: " + url)
                            .method());
                    return chain.proceed(request);
                })
                .build();
    }

    private static ApiMethod methodOf(Method called) {
        return ApiMethod.all().stream()
                .filter(each -> each.method().equals(called))
                .findFirst()
                .orElseThrow();
    }

    private static String packageOf(ApiMethod method) {
        String name = method.method().getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
