package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.port.FailedReload;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site says of reloads that failed; it cuts its lists at 100. */
class FailedReloadsTest {
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int CUT = 100;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 200;
    private volatile boolean logs = true;
    private volatile List<String> failures = ids(1);
    private MockSite site;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
        site.dispatching(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request.getUrl().encodedPath());
                return answer(request.getUrl());
            }
        });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void failedReloads_withALog_carryItsEnd() {
        List<FailedReload> failed = site.client().failedReloads(SINCE);

        assertThat(failed)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason())
                        .isEqualTo("it ended as 'finished fail'; end of its script log: started | Error: no table"));
    }

    @Test
    void failedReloads_askedForAgain_readNoLogTwice() {
        QlikSenseSite client = site.client();
        failures = ids(2);
        client.failedReloads(SINCE);
        failures = ids(3);

        assertThat(client.failedReloads(SINCE)).hasSize(3);

        assertThat(asked).filteredOn(path -> path.endsWith("/script.log")).hasSize(3);
    }

    @Test
    void failedReloads_withoutALog_askForNone() {
        logs = false;

        assertThat(site.client().failedReloads(SINCE))
                .extracting(FailedReload::reason)
                .containsExactly("it ended as 'finished fail'");
        assertThat(asked).containsExactly("/qrs/executionresult/full");
    }

    @Test
    void failedReloads_moreThanAListHolds_areAllThere() {
        failures = ids(150);
        logs = false;

        assertThat(site.client().failedReloads(SINCE))
                .extracting(FailedReload::id)
                .containsExactlyInAnyOrderElementsOf(failures);
    }

    @Test
    void failedReloads_thatTheSiteDoesNotSay_areThoseThatAreKnown() {
        QlikSenseSite client = site.client();
        client.failedReloads(SINCE);

        for (int refusal : List.of(400, 403, 500)) {
            status = refusal;
            assertThat(client.failedReloads(SINCE)).hasSize(1);
        }

        assertThat(client.failedReloads(Instant.parse("2026-02-01T00:00:00Z"))).isEmpty();
        assertThat(site.client().failedReloads(SINCE)).isEmpty();
    }

    private MockResponse answer(HttpUrl url) {
        String path = url.encodedPath();
        if (status != 200) {
            return Answers.plainText(status, "no");
        } else if (path.endsWith("/count")) {
            return Answers.json(200, "{\"value\":" + failures.size() + "}");
        } else if (path.endsWith("/table")) {
            return Answers.json(200, table(Integer.parseInt(String.valueOf(url.queryParameter("skip")))));
        } else if (path.endsWith("/scriptlogfile")) {
            return Answers.json(200, "{\"value\":\"" + new UUID(9, 9) + "\"}");
        } else if (path.endsWith("/script.log")) {
            return Answers.plainText(200, "started\n\nError: no table\n");
        }
        List<String> named = ID.matcher(String.valueOf(url.queryParameter("filter")))
                .results()
                .map(id -> id.group())
                .toList();
        Stream<String> listed = named.isEmpty() ? failures.stream().limit(CUT) : named.stream();
        return Answers.json(200, listed.map(this::result).collect(Collectors.joining(",", "[", "]")));
    }

    private String table(int skip) {
        return "{\"columnNames\":[\"id\"],\"rows\":"
                + failures.stream().skip(skip).map(id -> "[\"" + id + "\"]").collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private String result(String id) {
        return "{\"id\":\"" + id + "\",\"taskID\":\"t1\",\"appID\":\"a1\",\"status\":8,\"scriptLogAvailable\":" + logs
                + ",\"stopTime\":\"2026-01-02T02:00:31.120Z\"}";
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new UUID(7, i).toString())
                .toList();
    }
}
