package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.port.AppReading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a table whose rows move while it is read. */
class AppReadingsTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final List<App> apps = Collections.synchronizedList(new ArrayList<>());
    private volatile int cut = 1_000;
    private volatile Runnable afterThePage = () -> {};
    private MockSite site;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
        site.dispatching(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse answer = Answers.json(200, page(request.getUrl()));
                afterThePage.run();
                return answer;
            }
        });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 19, 20, 21, 40, 199, 200, 201, 230, 620})
    void readings_ofSoManyApps_areAllOfThem(int count) {
        have(count);

        assertThat(ids(Optional.empty())).containsExactlyInAnyOrderElementsOf(had());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 19, 35, 190})
    void readings_whenAppsAreDeletedBetweenPages_missNone(int deleted) {
        have(450);
        afterThePage = () -> {
            apps.subList(0, deleted).clear();
            afterThePage = () -> {};
        };

        List<String> read = ids(Optional.empty());

        assertThat(read).containsAll(had()).doesNotHaveDuplicates();
    }

    @Test
    void readings_ofASiteThatCutsPages_areAllOfThem() {
        have(90);
        cut = 25;

        assertThat(ids(Optional.empty())).containsExactlyInAnyOrderElementsOf(had());
    }

    @Test
    void readings_ofAppsThatChangedAtTheSameMoment_areAllOfThem() {
        IntStream.range(0, 450).forEach(i -> apps.add(new App(new UUID(7, i).toString(), FIRST)));
        // Whatever order the site puts equal rows in, it may be another one for each page.
        afterThePage = () -> Collections.shuffle(apps, new java.util.Random(apps.size()));

        assertThat(ids(Optional.empty())).containsExactlyInAnyOrderElementsOf(had());
    }

    @Test
    void readings_sinceAMoment_areThoseThatChangedLater() {
        have(450);

        List<String> read = ids(Optional.of(FIRST.plusSeconds(200)));

        assertThat(read).hasSize(250).startsWith(new UUID(7, 449).toString());
    }

    @Test
    void readings_sinceAMomentWhileAppsAreDeleted_missNone() {
        have(450);
        afterThePage = () -> {
            apps.subList(420, 450).clear();
            afterThePage = () -> {};
        };

        assertThat(ids(Optional.of(FIRST))).containsAll(had());
    }

    private List<String> ids(Optional<Instant> since) {
        return site.client().readings(since).stream().map(AppReading::appId).toList();
    }

    private List<String> had() {
        return apps.stream().map(App::id).toList();
    }

    private void have(int count) {
        IntStream.range(0, count).forEach(i -> apps.add(new App(new UUID(7, i).toString(), FIRST.plusSeconds(i))));
    }

    private String page(HttpUrl url) {
        Comparator<App> order = "id".equals(url.queryParameter("sortcolumn"))
                ? Comparator.comparing(App::id)
                : Comparator.comparing(App::modified);
        boolean ascending = Boolean.parseBoolean(url.queryParameter("orderascending"));
        int take = Integer.parseInt(String.valueOf(url.queryParameter("take")));
        return "{\"columnNames\":[],\"rows\":"
                + apps.stream()
                        .sorted(ascending ? order : order.reversed())
                        .skip(Integer.parseInt(String.valueOf(url.queryParameter("skip"))))
                        .limit(Math.min(cut, take))
                        .map(App::row)
                        .collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private record App(String id, Instant modified) {
        String row() {
            return "[\"" + id + "\",\"Sales\",null,\"" + modified + "\"]";
        }
    }
}
