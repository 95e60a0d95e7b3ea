package io.qlikoem.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** Holds one request as it was sent, and the answer to it, against a definition. Thread-safe. */
public final class RequestCheck {
    private static final String UNKNOWN_MEMBERS = "validation.schema.additionalProperties";

    private static final int NO_CONTENT = 204;
    private static final Pattern SEVERAL =
            Pattern.compile("schema\\.oneOf: .*\\(matched ([2-9]|\\d{2,}) out of \\d+\\)$");

    private final Contract contract;
    private final Set<Allowance> allowances;
    private final Map<String, Validators> validators = new ConcurrentHashMap<>();

    /**
     * Where the definition is stricter than the vendor.
     *
     * @param method {@code GroupsApi.change}
     * @param problem part of what would be said
     * @param source who knows better
     */
    public record Allowance(String method, String problem, String source) {
        private boolean covers(ApiMethod called, String text) {
            return called.name().equals(method) && text.contains(problem);
        }
    }

    public RequestCheck(Contract contract, Set<Allowance> allowances) {
        this.contract = contract;
        this.allowances = allowances;
    }

    private record Validators(OpenApiInteractionValidator requests, OpenApiInteractionValidator answers) {
        static Validators of(String definition) {
            // In a request a member that the schema lacks is a mistake, in an answer it is life.
            LevelResolver lenient = LevelResolver.create()
                    .withLevel(UNKNOWN_MEMBERS, ValidationReport.Level.IGNORE)
                    .build();
            return new Validators(
                    OpenApiInteractionValidator.createForInlineApiSpecification(definition)
                            .build(),
                    OpenApiInteractionValidator.createForInlineApiSpecification(definition)
                            .withLevelResolver(lenient)
                            .build());
        }
    }

    private Validators validators(ApiMethod method, String path) {
        return validators.computeIfAbsent(
                method.verb() + " " + path, key -> Validators.of(contract.only(method.verb(), path)));
    }

    /**
     * What is wrong with a request.
     *
     * @param path of the method, as the definition writes it
     */
    public List<String> problems(ApiMethod method, String path, RecordedRequest sent) {
        Map<?, ?> operation = contract.operation(method.verb(), path);
        if (operation.isEmpty()) {
            return List.of("the contract has no " + method.verb() + " " + path);
        }
        List<String> problems = new ArrayList<>();
        HttpUrl url = sent.getUrl();
        if (!sent.getMethod().equals(method.verb())) {
            problems.add("sent as " + sent.getMethod());
        }
        // The validator looks for no query that is unknown.
        String template = path.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
        if (!Pattern.matches("\\Q" + template + "\\E", url.encodedPath())) {
            problems.add("sent to " + url.encodedPath());
        }
        Set<String> queries = contract.parameters(operation, "query");
        url.queryParameterNames().stream()
                .filter(name -> !queries.contains(name))
                .forEach(name -> problems.add("unknown query " + name));
        problems.addAll(allowed(method, validators(method, path).requests().validateRequest(request(sent))));
        return problems;
    }

    /** A canned answer that the vendor could not give proves nothing. */
    public List<String> answerProblems(ApiMethod method, String path, Row row) {
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(row.status());
        if (!row.answer().isEmpty()) {
            answer.withContentType(row.contentType()).withBody(row.answer());
        } else if (row.status() == NO_CONTENT) {
            // HTTP lets no 204 have a body, whatever schema the definition gives it.
            return List.of();
        }
        Request.Method verb = Request.Method.valueOf(method.verb());
        // Where unknown members are allowed, alternatives overlap: that an answer is more than one of them says
        // nothing.
        return allowed(method, validators(method, path).answers().validateResponse(path, verb, answer.build())).stream()
                .filter(problem -> !SEVERAL.matcher(problem).find())
                .toList();
    }

    private static Request request(RecordedRequest sent) {
        HttpUrl url = sent.getUrl();
        SimpleRequest.Builder request = new SimpleRequest.Builder(sent.getMethod(), url.encodedPath());
        url.queryParameterNames()
                .forEach(name -> request.withQueryParam(
                        name,
                        url.queryParameterValues(name).stream()
                                .filter(Objects::nonNull)
                                .toList()));
        sent.getHeaders()
                .names()
                .forEach(name -> request.withHeader(name, sent.getHeaders().values(name)));
        if (sent.getBodySize() > 0) {
            request.withBody(sent.getBody().toByteArray());
        }
        return request.build();
    }

    private List<String> allowed(ApiMethod method, ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(RequestCheck::shown)
                .filter(text -> allowances.stream().noneMatch(each -> each.covers(method, text)))
                .toList();
    }

    /** With what each alternative or part of a schema says against it. */
    private static String shown(ValidationReport.Message message) {
        String details = Stream.concat(
                        message.getAdditionalInfo().stream(),
                        message.getNestedMessages().stream().map(RequestCheck::shown))
                .collect(Collectors.joining("; "));
        String parameter = message.getContext()
                .flatMap(ValidationReport.MessageContext::getParameter)
                .map(found -> "[" + found.getIn() + " '" + found.getName() + "'] ")
                .orElse("");
        return message.getKey() + ": " + parameter + message.getMessage()
                + (details.isEmpty() ? "" : " (" + details + ")");
    }
}
