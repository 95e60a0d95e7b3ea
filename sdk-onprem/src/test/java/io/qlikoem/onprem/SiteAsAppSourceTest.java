package io.qlikoem.onprem;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.AppSelection.inStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.error.AccessDeniedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteAsAppSourceTest {
    private MockSite site;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void apps_ofASite_carryAllThatADistributionAsks() throws Exception {
        site.answering(Answers.recorded("apps-full.json"));

        List<SourceApp> apps = site.client().apps(everyApp());

        assertThat(apps)
                .containsExactly(
                        new SourceApp(
                                "931d847e-b36a-4511-9547-6cc0f46b1b9c",
                                "ConsumerSales",
                                new AppVersion(
                                        Optional.of(Instant.parse("2020-10-21T12:40:00Z")),
                                        Instant.parse("2020-10-21T12:48:17.100Z")),
                                OptionalLong.of(1048576),
                                Optional.of("CNPDemo"),
                                Set.of("oem"),
                                Map.of("CloudTenant", Set.of("tenant-a", "tenant-b"))),
                        new SourceApp(
                                "35dffd22-9cf2-405e-a311-e4d7105d8cfb",
                                "BarCharts",
                                new AppVersion(Optional.empty(), Instant.parse("2018-12-17T15:58:22.071Z")),
                                OptionalLong.of(1132728),
                                Optional.empty(),
                                Set.of(),
                                Map.of()));
        assertThat(site.request().getUrl().queryParameterNames()).containsExactly("xrfkey");
        assertThat(site.requests()).isEqualTo(1);
    }

    @Test
    void apps_whenTheSiteFindsTooMuch_areCheckedAgain() throws Exception {
        site.answering(Answers.recorded("apps-full.json"));

        List<SourceApp> apps = site.client().apps(inStream("cnpdemo").withTag("OEM"));

        assertThat(apps).extracting(SourceApp::name).containsExactly("ConsumerSales");
        assertThat(site.request().getUrl().queryParameter("filter"))
                .isEqualTo("stream.name eq 'cnpdemo' and tags.name eq 'OEM'");
    }

    @Test
    void apps_ofVeryManyNames_areAskedForInSeveralShortUrls() throws Exception {
        String[] names = IntStream.range(0, 400)
                .mapToObj(i -> "Übersicht der Kunden " + i)
                .toArray(String[]::new);
        for (int i = 0; i < 20; i++) {
            site.answering(Answers.recorded("apps-full.json"));
        }

        site.client().apps(inStream("a").withName(names).withName("ConsumerSales"));

        assertThat(site.requests()).isBetween(5, 10);
        StringBuilder asked = new StringBuilder();
        for (int left = site.requests(); left > 0; left--) {
            var url = site.request().getUrl();
            assertThat(url.toString()).hasSizeLessThan(8_000);
            asked.append(url.queryParameter("filter"));
        }
        assertThat(List.of(names)).allSatisfy(name -> assertThat(asked).contains("name eq '" + name + "'"));
    }

    @Test
    void apps_thatTheUserMayNotList_areAnErrorAndNotNone() {
        site.answering(Answers.plainText(403, "Forbidden"));

        assertThatThrownBy(() -> site.client().apps(everyApp())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void app_thatIsGone_isEmpty() {
        site.answering(Answers.plainText(404, "Not Found"));

        assertThat(site.client().app("931d847e-b36a-4511-9547-6cc0f46b1b9c")).isEmpty();
    }
}
