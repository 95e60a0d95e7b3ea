package io.qlikoem.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals as the vendor's services write them, and what the exception says of each. */
class VendorAnswersTest {
    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        AuthenticationException.class,
                        "POST oauth/token",
                        401,
                        "{\"errors\":[{\"title\":\"Invalid client credentials\",\"code\":\"HTTP-401\",\"status\":\"401\"}],"
                                + "\"traceId\":\"00000000000000007f3c\"}",
                        " [trace 00000000000000007f3c]: Invalid client credentials (HTTP-401)"),
                arguments(
                        AuthenticationException.class,
                        "GET users/me",
                        401,
                        "{\"errors\":[{\"title\":\"Tenant is disabled\",\"code\":\"TENANT_DISABLED\",\"status\":\"401\"}],"
                                + "\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Tenant is disabled (TENANT_DISABLED)"),
                arguments(
                        AccessDeniedException.class,
                        "POST reloads",
                        403,
                        "{\"errors\":[{\"code\":\"RELOADS-013\",\"title\":\"Forbidden\","
                                + "\"detail\":\"Reload frequency quota is met\"}],\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Forbidden: Reload frequency quota is met (RELOADS-013)"),
                arguments(
                        AccessDeniedException.class,
                        "POST tenants",
                        403,
                        "{\"errors\":[{\"code\":\"TENANTS-22\",\"title\":\"Tenant quota reached\",\"status\":\"403\","
                                + "\"meta\":{}}],\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Tenant quota reached (TENANTS-22)"),
                arguments(
                        AccessDeniedException.class,
                        "POST licenses/assignments/actions/add",
                        403,
                        "{\"error\":\"Forbidden\",\"errors\":[{\"code\":\"LICENSES-003\",\"title\":\"Forbidden\","
                                + "\"detail\":\"needs the role TenantAdmin\"}],\"message\":\"not allowed\"}",
                        ": Forbidden: not allowed; Forbidden: needs the role TenantAdmin (LICENSES-003)"),
                arguments(
                        NotFoundException.class,
                        "GET apps/{appId}",
                        404,
                        "{\"errors\":[{\"code\":\"HTTP-404\",\"title\":\"Not found\",\"status\":404}]}",
                        ": Not found (HTTP-404)"),
                arguments(
                        NotFoundException.class,
                        "DELETE tenant-settings",
                        404,
                        "{\"errors\":[{\"code\":404,\"title\":\"No settings\"}]}",
                        ": No settings (404)"),
                arguments(
                        NotFoundException.class,
                        "GET conditions/{id}",
                        404,
                        "{\"errors\":[{\"code\":\"HTTP-404\",\"title\":\"Not found\",\"details\":\"no such condition\"}]}",
                        ": Not found: no such condition (HTTP-404)"),
                arguments(
                        ConflictException.class,
                        "POST spaces/{spaceId}/assignments",
                        409,
                        "{\"code\":\"AssignmentConflict\",\"title\":\"Conflict\","
                                + "\"detail\":\"assignment of assignee already exists in space\","
                                + "\"source\":{\"pointer\":\"/assigneeId\"},\"errors\":[{\"code\":\"AssignmentConflict\","
                                + "\"title\":\"Conflict\",\"detail\":\"assignment of assignee already exists in space\"}],"
                                + "\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Conflict: assignment of assignee already exists in space (AssignmentConflict)"
                                + " at /assigneeId"),
                arguments(
                        ConflictException.class,
                        "POST reports",
                        409,
                        "{\"errors\":[{\"code\":\"REP-409000\",\"title\":\"Conflict\",\"detail\":\"\"}]}",
                        ": Conflict (REP-409000)"),
                arguments(
                        ConflictException.class,
                        "POST themes",
                        409,
                        "{\"title\":\"Conflict\",\"status\":409,\"meta\":{\"message\":\"A theme of this name exists\","
                                + "\"resourceName\":\"acme\",\"stack\":\"at x.js:1\"},\"source\":{},\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Conflict: A theme of this name exists"),
                arguments(
                        QlikApiException.class,
                        "POST users",
                        400,
                        "{\"errors\":[{\"code\":\"USERS-7\",\"title\":\"Invalid value\",\"status\":400,"
                                + "\"source\":{\"pointer\":\"/email\"}},{\"code\":\"USERS-7\",\"title\":\"Invalid value\","
                                + "\"status\":400,\"source\":{\"pointer\":\"/name\"}}]}",
                        ": Invalid value (USERS-7) at /email; Invalid value (USERS-7) at /name"),
                arguments(
                        QlikApiException.class,
                        "GET items",
                        400,
                        "{\"errors\":[{\"code\":\"HTTP-400\",\"title\":\"Bad request\",\"source\":{\"parameter\":\"limit\"}}]}",
                        ": Bad request (HTTP-400) at limit"),
                arguments(
                        QlikApiException.class,
                        "POST tasks",
                        400,
                        "{\"status_code\":400,\"code\":\"CHO-101\",\"message\":\"states must not be empty\","
                                + "\"context\":\"CreateTask\",\"timestamp\":\"2026-11-24T00:00:00Z\",\"value\":null}",
                        ": states must not be empty (CHO-101)"),
                arguments(
                        QlikApiException.class,
                        "POST api/scheduling/tasks",
                        400,
                        "{\"errors\":[{\"code\":400,\"title\":\"Bad task\",\"context\":\"CreateTask\",\"timestamp\":\"x\","
                                + "\"inner\":{\"code\":17,\"context\":\"recurrence is no RRULE\"}}],\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Bad task: CreateTask (400); recurrence is no RRULE (17)"),
                arguments(
                        QlikApiException.class,
                        "POST tenants/{tenantId}/actions/deactivate",
                        412,
                        "{\"errors\":[{\"code\":\"TENANTS-10\",\"title\":\"Precondition failed\",\"status\":\"412\"}]}",
                        ": Precondition failed (TENANTS-10)"),
                arguments(
                        QlikApiException.class,
                        "GET web-notifications",
                        400,
                        "{\"errors\":[{\"code\":\"NTF-1\",\"title\":\"Bad request\",\"message\":\"page\",\"status\":400}]}",
                        ": Bad request: page (NTF-1)"),
                arguments(
                        RateLimitedException.class,
                        "GET items",
                        429,
                        "{\"errors\":[{\"code\":\"HTTP-429\",\"title\":\"API rate limit reached.\","
                                + "\"detail\":\"You need to wait 13 seconds until limit is lifted.\"}]}",
                        ": API rate limit reached.: You need to wait 13 seconds until limit is lifted. (HTTP-429)"),
                arguments(
                        RateLimitedException.class,
                        "POST reloads",
                        429,
                        "{\"errors\":[{\"code\":\"RELOADS-007\",\"title\":\"Too Many Requests\","
                                + "\"detail\":\"A pending reload request already exists for this app\"}]}",
                        ": Too Many Requests: A pending reload request already exists for this app (RELOADS-007)"),
                arguments(
                        ServerException.class,
                        "POST tenants",
                        500,
                        "{\"errors\":[{\"code\":\"TENANTS-24\",\"title\":\"Internal server error\",\"status\":\"500\"}]}",
                        ": Internal server error (TENANTS-24)"),
                arguments(
                        ServerException.class,
                        "POST apps/import",
                        504,
                        "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n"
                                + "<center><h1>504 Gateway Time-out</h1></center>\r\n</body>\r\n</html>",
                        ": 504 Gateway Time-out"),
                arguments(ServerException.class, "POST apps/import", 502, "", ""));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("refusals")
    void of_refusal_isItsClassAndSaysAllThatTheVendorDid(
            Class<?> type, String call, int status, String body, String said) {
        QlikApiException refusal = QlikApiException.of(answer(call, status, body));

        assertThat(refusal).isExactlyInstanceOf(type);
        assertThat(refusal).hasMessage(call + " failed with HTTP " + status + " for tenant acme" + said);
    }

    @Test
    void throttled_byCode_notByTitle() {
        RateLimitedException limited =
                limited("{\"errors\":[{\"code\":\"HTTP-429\",\"title\":\"Too Many Requests\"}]}");
        RateLimitedException pending =
                limited("{\"errors\":[{\"code\":\"RELOADS-007\",\"title\":\"Too Many Requests\"}]}");

        assertThat(limited.throttled()).isTrue();
        assertThat(pending.throttled()).isFalse();
        assertThat(limited("").throttled()).isTrue();
    }

    @Test
    void errors_ofARefusal_nameThePartOfTheRequest() {
        QlikApiException refusal = QlikApiException.of(
                answer("POST users", 400, "{\"errors\":[{\"code\":\"USERS-7\",\"source\":{\"pointer\":\"/email\"}}]}"));

        assertThat(refusal.errors()).containsExactly(new VendorError("USERS-7", "", "", "/email"));
    }

    private static RateLimitedException limited(String body) {
        return (RateLimitedException) QlikApiException.of(answer("POST reloads", 429, body));
    }

    private static FailedAnswer answer(String call, int status, String body) {
        String[] parts = call.split(" ", 2);
        return new FailedAnswer(
                parts[0],
                parts[1],
                URI.create("https://acme.example/api/v1/x"),
                "tenant acme",
                status,
                Map.of("Content-Type", List.of(body.startsWith("<") ? "text/html" : "application/json")),
                body,
                Instant.parse("2026-11-24T00:00:00Z"));
    }
}
