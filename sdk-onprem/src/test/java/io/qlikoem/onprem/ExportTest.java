package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.ServerException;
import io.qlikoem.onprem.app.ExportScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final int BIG = 8 << 20;

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
    void export_ofAnApp_writesItOnTheSiteAndStreamsTheFile() throws Exception {
        site.answering(exported(), file(BIG));

        try (AppExport export = site.client().export(app(Optional.empty()))) {
            assertThat(export.announcedBytes()).hasValue(BIG);
            assertThat(read(export)).isEqualTo(BIG);
        }

        RecordedRequest write = site.request();
        assertThat(write.getMethod()).isEqualTo("POST");
        assertThat(write.getUrl().encodedPath()).startsWith("/qrs/app/931d847e-b36a-4511-9547-6cc0f46b1b9c/export/");
        UUID.fromString(write.getUrl().pathSegments().get(4));
        assertThat(write.getUrl().queryParameter("skipdata")).isEqualTo("false");
        assertThat(write.getUrl().queryParameter("exportscope")).isEqualTo("all");
        assertThat(write.getHeaders().get("Content-Length")).isEqualTo("0");
        RecordedRequest download = site.request();
        assertThat(download.getTarget())
                .isEqualTo("/tempcontent/d989fffd-5310-43b5-b028-f313b53bb8e2/User%20r%C3%A9tention%2B%23.qvf"
                        + "?serverNodeId=80db9b97-8ea2-4208-a79a-c46b7e16c38c");
        assertThat(download.getHeaders().get("X-Qlik-User")).isEqualTo("UserDirectory=INTERNAL;UserId=sa_api");
        assertThat(download.getHeaders().get("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void export_ofTwoApps_usesTwoTokens() throws Exception {
        site.answering(exported(), file(1), exported(), file(1));
        QlikSenseSite client = site.client();

        client.export(app(Optional.empty())).close();
        client.export(app(Optional.empty())).close();

        String first = site.request().getUrl().pathSegments().get(4);
        site.request();
        assertThat(site.request().getUrl().pathSegments().get(4)).isNotEqualTo(first);
    }

    @Test
    void export_ofAPublishedApp_takesWhatItWasPublishedWith() throws Exception {
        site.answering(exported(), file(1));

        site.client().export(app(Optional.of("CNPDemo"))).close();

        assertThat(site.request().getUrl().queryParameter("exportscope")).isEqualTo("approved");
    }

    @Test
    void export_whenAScopeIsChosen_takesThat() throws Exception {
        site.answering(exported(), file(1));

        site.options()
                .exportScope(ExportScope.PUBLISHED)
                .build()
                .export(app(Optional.of("CNPDemo")))
                .close();

        assertThat(site.request().getUrl().queryParameter("exportscope")).isEqualTo("published");
    }

    @Test
    void export_ofUnknownLength_announcesNothing() throws Exception {
        site.answering(
                exported(),
                new MockResponse.Builder()
                        .chunkedBody(new Buffer().write(new byte[70_000]), 8192)
                        .build());

        try (AppExport export = site.client().export(app(Optional.empty()))) {
            assertThat(export.announcedBytes()).isEmpty();
            assertThat(read(export)).isEqualTo(70_000);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void export_whenTheTransferBreaks_endsWithAnException(boolean chunked) throws Exception {
        MockResponse.Builder cut = new MockResponse.Builder().onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE);
        if (chunked) {
            cut.body(new Buffer().writeUtf8("4000\r\n").write(new byte[100]))
                    .removeHeader("Content-Length")
                    .addHeader("Transfer-Encoding", "chunked");
        } else {
            cut.body(new Buffer().write(new byte[100])).setHeader("Content-Length", "16384");
        }
        site.answering(exported(), cut.build());

        try (AppExport export = site.client().export(app(Optional.empty()))) {
            assertThatThrownBy(() -> read(export)).isInstanceOf(IOException.class);
        }
        assertThat(site.requests()).isEqualTo(2);
    }

    @Test
    void export_whenTheDownloadFails_isNeverFetchedTwice() {
        site.answering(exported(), Answers.plainText(503, "Service Unavailable"), file(1));

        QlikSenseSite client =
                site.options().retry(policy -> policy.maxAttempts(4)).build();

        assertThatThrownBy(() -> client.export(app(Optional.empty()))).isInstanceOf(ServerException.class);
        assertThat(site.requests()).isEqualTo(2);
    }

    @Test
    void export_whenWritingFails_isNotWrittenTwice() {
        site.answering(Answers.plainText(500, "Internal Server Error: Failed to copy file."), exported());
        QlikSenseSite client =
                site.options().retry(policy -> policy.maxAttempts(4)).build();

        assertThatThrownBy(() -> client.export(app(Optional.empty())))
                .isInstanceOf(ServerException.class)
                .hasMessage("POST qrs/app/{id}/export/{token} failed with HTTP 500 for site localhost:"
                        + " Internal Server Error: Failed to copy file.");
        assertThat(site.requests()).isEqualTo(1);
    }

    @Test
    void export_withoutTheRight_isDenied() {
        site.answering(Answers.plainText(403, "Forbidden"));

        assertThatThrownBy(() -> site.client().export(app(Optional.empty()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void export_thatSomebodyCancelled_fails() {
        site.answering(Answers.json(
                201, "{\"exportToken\": \"t\", \"appId\": \"a\", \"downloadPath\": \"\", \"cancelled\": true}"));

        assertThatThrownBy(() -> site.client().export(app(Optional.empty())))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("the export was cancelled");
    }

    @Test
    void export_whenAPageComesInsteadOfTheFile_fails() {
        site.answering(exported(), Answers.html(200, "<html><title>Login</title></html>"));

        assertThatThrownBy(() -> site.client().export(app(Optional.empty())))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("HTML page");
    }

    @Test
    void close_beforeTheEnd_givesTheConnectionUp() throws Exception {
        // So slow that the rest is not there yet when the reader has had enough.
        MockResponse slow = file(BIG)
                .newBuilder()
                .throttleBody(16 << 10, 1, TimeUnit.SECONDS)
                .build();
        site.answering(exported(), slow, Answers.recorded("about.json"));
        QlikSenseSite client = site.client();

        try (AppExport export = client.export(app(Optional.empty()))) {
            assertThat(export.body().read()).isNotNegative();
        }
        client.about();

        site.request();
        assertThat(site.request().getConnectionIndex()).isZero();
        assertThat(site.request().getConnectionIndex()).isOne();
    }

    private static long read(AppExport export) throws IOException {
        byte[] buffer = new byte[8192];
        long total = 0;
        for (int read = export.body().read(buffer);
                read >= 0;
                read = export.body().read(buffer)) {
            total += read;
        }
        return total;
    }

    private static MockResponse exported() {
        return Answers.json(201, Answers.text("export.json"));
    }

    private static MockResponse file(int bytes) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/octet-stream")
                .body(new Buffer().write(new byte[bytes]))
                .build();
    }

    private static SourceApp app(Optional<String> stream) {
        return new SourceApp(
                "931d847e-b36a-4511-9547-6cc0f46b1b9c",
                "ConsumerSales",
                new AppVersion(Optional.empty(), Instant.parse("2020-10-21T12:48:17.100Z")),
                OptionalLong.empty(),
                stream,
                Set.of(),
                Map.of());
    }
}
