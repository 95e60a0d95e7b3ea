package io.qlikoem.cloud;

import io.qlikoem.cloud.OperationRows.Row;
import io.qlikoem.json.QlikJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** Holds one request as it was sent, and the answer to it, against an operation of the contract. */
final class RequestCheck {
    private RequestCheck() {}

    static List<String> problems(Contract contract, Map<?, ?> operation, ApiMethod method, RecordedRequest sent) {
        List<String> problems = new ArrayList<>();
        if (operation.isEmpty()) {
            return List.of("the contract has no " + method.verb() + " " + method.template());
        }
        HttpUrl url = sent.getUrl();
        if (!sent.getMethod().equals(method.verb())) {
            problems.add("sent as " + sent.getMethod());
        }
        // A template's variable may hold several segments once it is filled in: an address that the server gave.
        String template = ContractTest.pathOf(method).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
        if (!Pattern.matches("\\Q" + template + "\\E", url.encodedPath())) {
            problems.add("sent to " + url.encodedPath());
        }
        Set<String> queries = contract.parameters(operation, "query");
        url.queryParameterNames().stream()
                .filter(name -> !queries.contains(name))
                .forEach(name -> problems.add("unknown query " + name));
        contract.requiredParameters(operation, "query").stream()
                .filter(name -> url.queryParameter(name) == null)
                .forEach(name -> problems.add("missing query " + name));
        contract.requiredParameters(operation, "header").stream()
                .filter(name -> sent.getHeaders().get(name) == null)
                .forEach(name -> problems.add("missing header " + name));
        body(contract, operation, sent, problems);
        return problems;
    }

    private static void body(Contract contract, Map<?, ?> operation, RecordedRequest sent, List<String> problems) {
        String type = sent.getHeaders().get("Content-Type");
        long size = sent.getBodySize();
        if (!contract.takesBody(operation)) {
            if (size > 0) {
                problems.add("has a body and must not");
            }
            return;
        }
        if (size <= 0) {
            if (contract.needsBody(operation)) {
                problems.add("has no body and must");
            }
            return;
        }
        if (type == null || !type.startsWith("application/json")) {
            String plain = type == null ? "none" : type.replaceFirst(";.*", "");
            if (!contract.bodyTypes(operation).contains(plain)) {
                problems.add("has a body of type " + plain + ", not " + contract.bodyTypes(operation));
            }
            return;
        }
        SchemaCheck check = new SchemaCheck(contract, true);
        problems.addAll(check.problems(json(sent.getBody().utf8()), contract.rawRequest(operation)));
    }

    /** A canned answer that the vendor could not give proves nothing. Members that the schema lacks are real. */
    static List<String> answerProblems(Contract contract, Map<?, ?> operation, Row row) {
        Map<?, ?> schema = contract.rawAnswer(operation, row.status());
        boolean json = !row.headers().containsKey("Content-Type");
        return row.answer().isEmpty() || schema.isEmpty() || !json
                ? List.of()
                : new SchemaCheck(contract, false).problems(json(row.answer()), schema);
    }

    private static Object json(String text) {
        return QlikJson.read(text, Object.class);
    }
}
