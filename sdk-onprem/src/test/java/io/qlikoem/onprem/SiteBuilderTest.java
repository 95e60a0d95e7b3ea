package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SiteBuilderTest {
    private static final Secret JWT = Secret.of("very-secret");
    private static final URI TICKETS = URI.create("https://sense:4243");

    @TempDir
    private static Path directory;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("https://sense:4242", (site, files) -> site, "there is no way in"),
                mistake("https://sense:4242", SiteBuilderTest::certificates, "which user is calling"),
                mistake(
                        "https://sense:4242",
                        (site, files) -> certificates(site, files).actingAs("sa_api"),
                        "'sa_api'"),
                mistake(
                        "https://sense:4242",
                        (site, files) -> certificates(site, files).actingAs("", "x"),
                        "'\\x'"),
                mistake(
                        "https://sense:4242",
                        (site, files) -> certificates(site, files).actingAs("X", " "),
                        "'X\\ '"),
                mistake(
                        "https://sense:4242",
                        (site, files) ->
                                certificates(site, files).actingAs("A", "b").virtualProxy("oem"),
                        "do not go together"),
                mistake(
                        "https://sense:4242",
                        (site, files) ->
                                certificates(site, files).actingAs("A", "b").jwt(JWT),
                        "do not go together"),
                mistake(
                        "http://localhost:4242",
                        (site, files) -> certificates(site, files).actingAs("A", "b"),
                        "need https"),
                mistake("https://sense", (site, files) -> site.virtualProxy("oem"), "needs a token"),
                mistake("https://sense", (site, files) -> site.jwt(JWT).actingAs("A", "b"), "actingAs has no meaning"),
                mistake("https://sense", (site, files) -> site.jwt(JWT).virtualProxy("a/b"), "'a/b'"),
                mistake("https://sense", (site, files) -> site.jwt(JWT).virtualProxy("/oem/"), "'/oem/'"),
                mistake("https://sense", (site, files) -> site.jwt(JWT).virtualProxy("OEM"), "'OEM'"),
                mistake("https://sense", (site, files) -> site.jwt(JWT).virtualProxy(".."), "'..'"),
                mistake("https://sense", (site, files) -> site.jwt(JWT).virtualProxy("ö"), "'ö'"),
                mistake("https://sense", (site, files) -> site.headerUser("hdr usr", "jane"), "'hdr usr'"),
                mistake("https://sense", (site, files) -> site.headerUser("hdr-usr", " "), "empty or not US-ASCII"),
                mistake("https://sense", (site, files) -> site.headerUser("hdr-usr", "jörg"), "empty or not US-ASCII"),
                mistake(
                        "https://sense",
                        (site, files) -> site.headerUser("hdr-usr", "jane\r\nX-A: b"),
                        "empty or not US-ASCII"),
                mistake(
                        "https://sense",
                        (site, files) -> site.headerUser("hdr-usr", "jane").jwt(JWT),
                        "in one way only"),
                mistake(
                        "https://sense",
                        (site, files) -> site.headerUser("hdr-usr", "jane").actingAs("A", "b"),
                        "actingAs has no meaning"),
                mistake("https://sense", (site, files) -> site.ticketsFrom(TICKETS), "client certificates"),
                mistake(
                        "https://sense",
                        (site, files) -> certificates(site, files).ticketsFrom(TICKETS),
                        "for a named user"),
                mistake(
                        "https://sense",
                        (site, files) -> certificates(site, files)
                                .actingAs("A", "b")
                                .ticketsFrom(URI.create("http://sense:4243")),
                        "https://host:4243"),
                mistake("https://sense/oem", (site, files) -> site.jwt(JWT), "has a path"),
                mistake("https://sense?a=b", (site, files) -> site.jwt(JWT), "has a path or a query"),
                mistake("https://user:pw@sense", (site, files) -> site.jwt(JWT), "credentials"),
                mistake("http://sense", (site, files) -> site.jwt(JWT), "plain http"),
                mistake("ftp://sense", (site, files) -> site.jwt(JWT), "not an http(s) URL"),
                mistake("sense:4242", (site, files) -> site.jwt(JWT), "not a URL with a host"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void build_withAMistake_saysWhatIsWrong(
            String url, BiFunction<SiteBuilder, CertificateFiles, SiteBuilder> options, String problem) {
        CertificateFiles files = new CertificateFiles(directory);

        assertThatThrownBy(() ->
                        options.apply(QlikSenseSite.at(URI.create(url)), files).build())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining(problem)
                .hasMessageNotContaining(JWT.reveal());
    }

    @Test
    void certificates_thatAreNotThere_areNamed() {
        Path missing = directory.resolve("missing.pem");

        assertThatThrownBy(
                        () -> QlikSenseSite.at(URI.create("https://sense:4242")).trusting(missing))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("missing.pem");
    }

    @Test
    void actingAs_aDirectoryWithABackslash_isRefused() {
        SiteBuilder options = QlikSenseSite.at(URI.create("https://sense"));

        assertThatThrownBy(() -> options.actingAs("A\\B", "c")).hasMessageContaining("A\\B");
    }

    @Test
    void parallelCalls_ofNone_areRefused() {
        SiteBuilder options = QlikSenseSite.at(URI.create("https://sense"));

        assertThatThrownBy(() -> options.parallelCalls(0)).hasMessageContaining("parallelCalls");
        assertThatThrownBy(() -> options.parallelExports(0)).hasMessageContaining("parallelExports");
    }

    @Test
    void toString_ofAVirtualProxy_holdsNoSecret() {
        try (QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense"))
                .virtualProxy("oem")
                .jwt(JWT)
                .build()) {
            assertThat(site).hasToString("QlikSenseSite(https://sense/oem/)");
        }
    }

    private static SiteBuilder certificates(SiteBuilder site, CertificateFiles files) {
        return site.certificates(files.client, files.key, files.root);
    }

    private static Arguments mistake(
            String url, BiFunction<SiteBuilder, CertificateFiles, SiteBuilder> options, String problem) {
        return arguments(url, options, problem);
    }
}
