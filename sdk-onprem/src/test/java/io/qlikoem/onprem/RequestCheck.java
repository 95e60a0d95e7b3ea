package io.qlikoem.onprem;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** Holds one request as it was sent, and the answer to it, against an operation of the contract. */
final class RequestCheck {
    private RequestCheck() {}

    /** The operation that a request reaches, or an empty map. */
    static Map<?, ?> operation(Contract contract, RecordedRequest sent) {
        String path = sent.getUrl().encodedPath().replaceFirst("^/qrs", "");
        return contract.reached(sent.getMethod().toLowerCase(Locale.ROOT), path);
    }

    static List<String> problems(Contract contract, Map<?, ?> operation, RecordedRequest sent) {
        HttpUrl url = sent.getUrl();
        if (operation.isEmpty()) {
            return List.of("the contract has no " + sent.getMethod() + " " + url.encodedPath());
        }
        List<String> problems = new ArrayList<>();
        Set<String> queries = contract.queries(operation);
        url.queryParameterNames().stream()
                .filter(name -> !queries.contains(name))
                .forEach(name -> problems.add("unknown query " + name));
        contract.requiredQueries(operation).stream()
                .filter(name -> url.queryParameter(name) == null)
                .forEach(name -> problems.add("missing query " + name));
        body(contract, operation, sent, problems);
        return problems;
    }

    private static void body(Contract contract, Map<?, ?> operation, RecordedRequest sent, List<String> problems) {
        Set<?> types = contract.bodyTypes(operation);
        if (types.isEmpty() || sent.getBodySize() <= 0) {
            if (types.isEmpty() != (sent.getBodySize() <= 0)) {
                problems.add(types.isEmpty() ? "has a body and must not" : "has no body and must");
            }
            return;
        }
        String type = String.valueOf(sent.getHeaders().get("Content-Type")).replaceFirst(";.*", "");
        if (!types.contains(type) && !types.contains("*/*")) {
            problems.add("has a body of type " + type + ", not " + types);
        } else if (types.contains("application/json")) {
            SchemaCheck check = new SchemaCheck(contract, true);
            problems.addAll(check.problems(json(sent.getBody().utf8()), contract.body(operation)));
        }
    }

    /** A canned answer that the site could not give proves nothing. Members that the schema lacks are real. */
    static List<String> answerProblems(Contract contract, Map<?, ?> operation, Row row) {
        List<String> problems = new ArrayList<>();
        if (!contract.answersWith(operation, row.status())) {
            problems.add("is not answered with " + row.status());
        }
        if (!row.answer().isEmpty()) {
            SchemaCheck check = new SchemaCheck(contract, false);
            problems.addAll(check.problems(json(row.answer()), contract.answer(operation)));
        }
        return problems;
    }

    private static Object json(String text) {
        return QlikJson.read(text, Object.class);
    }
}
