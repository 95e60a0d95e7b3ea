package io.qlikoem.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.contract.RequestCheck.Allowance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.http.POST;

/** What is broken must be found: a check that passes everything would look the same from outside. */
class RequestCheckTest {
    private static final String DEFINITION = """
            {"openapi": "3.0.3", "info": {"title": "things", "version": "1"}, "servers": [{"url": "/base"}],
             "paths": {"/things/{id}": {
               "parameters": [{"name": "key", "in": "query", "required": true, "schema": {"type": "string"}},
                              {"name": "X-Key", "in": "header", "required": true, "schema": {"type": "string"}}],
               "post": {
                 "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                                {"name": "dry", "in": "query", "schema": {"type": "boolean"}}],
                 "requestBody": {"required": true, "content": {"application/json": {"schema":
                   {"$ref": "#/components/schemas/Thing"}}}},
                 "responses": {"201": {"description": "made", "content": {"application/json": {"schema":
                   {"$ref": "#/components/schemas/Thing"}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name"], "properties": {
               "name": {"type": "string", "maxLength": 5}, "kind": {"type": "string", "enum": ["a", "b"]},
               "parts": {"type": "array", "items": {"type": "integer"}}}}}}}
            """;
    private static final String PATH = "/base/things/{id}";
    private static final RequestCheck CHECK = new RequestCheck(Contract.of(DEFINITION), Set.of());

    @StartStop
    private final MockWebServer server = new MockWebServer();

    interface ThingsApi {
        @POST("base/things/{id}")
        Void make();
    }

    @Test
    void problems_ofARequestAsDefined_areNone() throws Exception {
        assertThat(problems(CHECK, "/base/things/1?key=k&dry=true", "{\"name\":\"n\",\"parts\":[1]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/base/thing/1?key=k          | {\"name\":\"n\"}                | sent to /base/thing/1",
                "/base/things/1               | {\"name\":\"n\"}                | parameter.query.missing",
                "/base/things/1?key=k&wet=yes | {\"name\":\"n\"}                | unknown query wet",
                "/base/things/1?key=k&dry=3   | {\"name\":\"n\"}                | 'dry'",
                "/base/things/1?key=k         | {\"kind\":\"a\"}                | required properties ([\"name\"])",
                "/base/things/1?key=k         | {\"name\":\"n\",\"nick\":1}     | not allowed by the schema: [\"nick\"]",
                "/base/things/1?key=k         | {\"name\":\"too long\"}         | too long",
                "/base/things/1?key=k         | {\"name\":\"n\",\"kind\":\"c\"} | not found in enum",
                "/base/things/1?key=k         | {\"name\":null}                 | does not match any allowed",
                "/base/things/1?key=k         | ``                              | body.missing",
            })
    void problems_ofAMistake_nameIt(String target, String body, String problem) throws Exception {
        List<String> problems = problems(CHECK, target, body);

        assertThat(problems).anySatisfy(text -> assertThat(text).contains(problem));
    }

    @Test
    void problems_withoutARequiredHeader_nameIt() throws Exception {
        RecordedRequest sent = sent(
                new Request.Builder().url(server.url("/base/things/1?key=k")).post(json("{\"name\":\"n\"}")));

        assertThat(CHECK.problems(method(), PATH, sent))
                .singleElement()
                .asString()
                .contains("X-Key");
    }

    @Test
    void problems_ofAPathThatIsNotDefined_sayNoMore() throws Exception {
        RecordedRequest sent = sent(new Request.Builder().url(server.url("/")).get());

        assertThat(CHECK.problems(method(), "/base/things", sent))
                .containsExactly("the contract has no POST /base/things");
    }

    @Test
    void problems_thatAreAllowed_areLeftOut() throws Exception {
        RequestCheck lenient = new RequestCheck(
                Contract.of(DEFINITION), Set.of(new Allowance("ThingsApi.make", "not found in enum", "guide")));

        assertThat(problems(lenient, "/base/things/1?key=k", "{\"name\":\"n\",\"kind\":\"c\"}"))
                .isEmpty();
        assertThat(problems(lenient, "/base/things/1?key=k", "{\"kind\":\"c\"}"))
                .isNotEmpty();
    }

    @Test
    void answerProblems_always_forgiveUnknownMembersOnly() {
        assertThat(answerProblems(201, "{\"name\":\"n\",\"nick\":1}")).isEmpty();

        assertThat(answerProblems(201, "{\"name\":1}"))
                .singleElement()
                .asString()
                .contains("does not match any");
        assertThat(answerProblems(200, "{\"name\":\"n\"}"))
                .singleElement()
                .asString()
                .contains("status 200 not defined");
        assertThat(answerProblems(201, "")).singleElement().asString().contains("body.missing");
    }

    private static List<String> answerProblems(int status, String body) {
        return CHECK.answerProblems(method(), PATH, new Row("row", connection -> null, status, body, Map.of()));
    }

    private List<String> problems(RequestCheck check, String target, String body) throws Exception {
        RecordedRequest sent = sent(new Request.Builder()
                .url(server.url(target))
                .header("X-Key", "k")
                .post(json(body)));
        return check.problems(method(), PATH, sent);
    }

    private RecordedRequest sent(Request.Builder request) throws Exception {
        server.enqueue(new MockResponse.Builder().code(201).build());
        new OkHttpClient().newCall(request.build()).execute().close();
        return server.takeRequest();
    }

    private static RequestBody json(String text) {
        return RequestBody.create(text, MediaType.get("application/json"));
    }

    private static ApiMethod method() {
        try {
            return new ApiMethod(ThingsApi.class.getDeclaredMethod("make"), "POST", "base/things/{id}");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
