package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.onprem.OperationRows.Row;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Invocation;

/** Makes every typed call once, against a site that answers as its row says, and holds it against the contract. */
class OperationsTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private static Contract contract;

    @BeforeAll
    static void readContract() throws Exception {
        contract = Contract.read();
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

        Method method = called.get(0);
        RecordedRequest sent = server.takeRequest(1, TimeUnit.SECONDS);
        if (!ContractTest.NOT_IN_THE_CONTRACT.containsKey(ApiMethods.name(method))) {
            Map<?, ?> operation = RequestCheck.operation(contract, sent);
            assertThat(RequestCheck.problems(contract, operation, sent))
                    .as(ApiMethods.name(method))
                    .isEmpty();
            assertThat(RequestCheck.answerProblems(contract, operation, row))
                    .as("canned answer of " + ApiMethods.name(method))
                    .isEmpty();
        }
        if (method.getReturnType() != Void.class) {
            assertThat(result).as("what was read").isNotNull();
        }
        if (result instanceof List<?> list) {
            assertThat(list).as("the entities of the list").isNotEmpty();
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
        for (Method method : ApiMethods.all()) {
            if (!called.contains(method)) {
                missing.add(ApiMethods.name(method));
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
            answer.body(row.answer());
            if (!row.headers().containsKey("Content-Type")) {
                answer.addHeader("Content-Type", "application/json");
            }
        }
        return answer.build();
    }

    private ApiConnection connection(List<Method> called) {
        return ApiConnection.builder(server.url("/").uri(), "site localhost")
                .retry(policy -> policy.maxAttempts(1))
                .interceptor(chain -> {
                    Request request = chain.request();
                    Invocation invocation = request.tag(Invocation.class);
                    called.add(Objects.requireNonNull(invocation, () -> "no typed call: " + request.url())
                            .method());
                    return chain.proceed(request);
                })
                .build();
    }
}
