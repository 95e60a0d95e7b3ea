package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikTransportException;
import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumableUploadsTest {
    private static final String FILES = "/api/v1/temp-contents/files";
    private static final String UPLOAD = FILES + "/f1";

    private final FakeTenant server = FakeTenant.start();
    private final TenantTarget target = server.acme().target();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void beginUpload_always_announcesSizeNameAndTimeToLive() {
        server.on("POST " + FILES, created(UPLOAD));

        target.beginUpload("Säles.qvf", 5_000_000_000L, Duration.ofHours(12));

        Headers sent = server.requests().get(0).getHeaders();
        assertThat(sent.get("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(sent.get("Upload-Length")).isEqualTo("5000000000");
        assertThat(sent.get("Upload-Metadata"))
                .isEqualTo("filename " + base64("Säles.qvf") + ",ttl " + base64("43200"));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT72H, 259200", "PT90H, 259200"})
    void beginUpload_timeToLiveBeyondTheVendors_isCut(Duration asked, String sent) {
        server.on("POST " + FILES, created(UPLOAD));

        target.beginUpload("a.qvf", 1, asked);

        assertThat(server.requests().get(0).getHeaders().get("Upload-Metadata")).endsWith(",ttl " + base64(sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOAD, "HOST" + UPLOAD, "files/f1", "/v1/temp-contents/files/f1"})
    void beginUpload_anyFormOfLocation_givesItsPathOnOurHost(String location) {
        server.on("POST " + FILES, created(location.replace("HOST", server.url().toString())));

        assertThat(target.beginUpload("a.qvf", 1, Duration.ofHours(1))).isEqualTo(UPLOAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/api/v1/temp-contents/files/f1", "//elsewhere.example/f1", ""})
    void beginUpload_locationOnAnotherHost_fails(String location) {
        server.on("POST " + FILES, created(location));

        assertThatThrownBy(() -> target.beginUpload("a.qvf", 1, Duration.ofHours(1)))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("tenant acme")
                .hasMessageContaining("Location");
    }

    @Test
    void sendChunk_addressOnAnotherHost_sendsNothing() {
        assertThatThrownBy(() -> send("https://elsewhere.example/api/v1/temp-contents/files/f1", content(1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("upload");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void sendChunk_biggerThanASlice_sendsExactlyThatPartAndReportsProgress() {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        List<Long> progress = new ArrayList<>();
        server.on("PATCH " + UPLOAD, answer(204, "Upload-Offset", "250000"));

        long has = target.sendChunk(UPLOAD, content(bytes), 50_000, 200_000, progress::add)
                .orElseThrow();

        assertThat(has).isEqualTo(250_000);
        RecordedRequest sent = server.requests().get(0);
        assertThat(sent.getHeaders().get("Upload-Offset")).isEqualTo("50000");
        assertThat(sent.getHeaders().get("Content-Length")).isEqualTo("200000");
        assertThat(sent.getHeaders().get("Transfer-Encoding")).isNull();
        assertThat(sent.getHeaders().get("Content-Type")).isEqualTo("application/offset+octet-stream");
        assertThat(sent.getHeaders().get("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(sent.getBody().toByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 50_000, 250_000));
        assertThat(progress).isSorted().hasSizeGreaterThan(3).endsWith(200_000L);
    }

    @Test
    void sendChunk_answerWithoutOffset_countsWhatWasSent() {
        server.on("PATCH " + UPLOAD, answer(204, "Tus-Resumable", "1.0.0"));

        assertThat(send(UPLOAD, content(10), 4, 6)).isEqualTo(10);
    }

    @Test
    void sendChunk_tenantDisagreesAboutTheOffset_asksForItsOwn() {
        server.on("PATCH " + UPLOAD, 409, "{\"errors\":[{\"title\":\"offset mismatch\"}]}")
                .on("HEAD " + UPLOAD, answer(200, "Upload-Offset", "3"));

        assertThat(send(UPLOAD, content(10), 5, 5)).isEqualTo(3);

        assertThat(server.asked()).containsExactly("PATCH " + UPLOAD, "HEAD " + UPLOAD);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void sendChunk_uploadExpired_isEmpty(int status) {
        server.on("PATCH " + UPLOAD, status, "");

        assertThat(target.sendChunk(UPLOAD, content(10), 0, 10, sent -> {})).isEmpty();
    }

    @Test
    void sendChunk_lockedForAMoment_asksForTheOffset() {
        server.on("PATCH " + UPLOAD, 423, "").on("HEAD " + UPLOAD, answer(200, "Upload-Offset", "7"));

        assertThat(send(UPLOAD, content(10), 5, 5)).isEqualTo(7);
    }

    @Test
    void sendChunk_stillLocked_hasGainedNothing() {
        server.on("PATCH " + UPLOAD, 423, "").on("HEAD " + UPLOAD, 423, "");

        assertThat(send(UPLOAD, content(10), 5, 5)).isEqualTo(5);
    }

    @Test
    void sendChunk_serverFails_isNotSentAgain() {
        server.on("PATCH " + UPLOAD, 502, "<html>Bad gateway</html>");

        assertThatThrownBy(() -> send(UPLOAD, content(10), 0, 10))
                .isInstanceOf(QlikApiException.class)
                .hasMessageContaining("502");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void sendChunk_tokenExpiredMeanwhile_sendsTheSamePartWithANewOne() {
        server.on("PATCH " + UPLOAD, 401, "{\"errors\":[{\"code\":\"HTTP-401\"}]}")
                .on("PATCH " + UPLOAD, answer(204, "Upload-Offset", "10"));

        assertThat(send(UPLOAD, content(10), 0, 10)).isEqualTo(10);

        assertThat(server.requests().get(1).getBody().size()).isEqualTo(10);
        assertThat(server.tokenRequests()).hasSize(2);
    }

    @Test
    void sendChunk_contentEndsEarly_saysSo() {
        server.on("PATCH " + UPLOAD, answer(204, "Upload-Offset", "10"));

        assertThatThrownBy(() -> send(UPLOAD, content(4), 0, 10))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("ended at byte 4 of 10");
    }

    @Test
    void uploadedBytes_known_isTheTenantsOffset() {
        server.on("HEAD " + UPLOAD, answer(200, "Upload-Offset", "4294967296"));

        assertThat(target.uploadedBytes(UPLOAD)).hasValue(4_294_967_296L);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void uploadedBytes_expired_isEmpty(int status) {
        server.on("HEAD " + UPLOAD, status, "");

        assertThat(target.uploadedBytes(UPLOAD)).isEmpty();
    }

    @Test
    void uploadedBytes_locked_failsWithThatStatus() {
        server.on("HEAD " + UPLOAD, 423, "");

        assertThatThrownBy(() -> target.uploadedBytes(UPLOAD))
                .isInstanceOfSatisfying(
                        QlikApiException.class, e -> assertThat(e.status()).isEqualTo(423));
    }

    @Test
    void uploadedBytes_answerWithoutOffset_isUnusable() {
        server.on("HEAD " + UPLOAD, answer(200, "Upload-Offset", "many"));

        assertThatThrownBy(() -> target.uploadedBytes(UPLOAD))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("Upload-Offset");
    }

    private long send(String upload, AppContent content, long offset, long length) {
        return target.sendChunk(upload, content, offset, length, sent -> {}).orElseThrow();
    }

    private static MockResponse created(String location) {
        return answer(201, "Location", location);
    }

    private static MockResponse answer(int status, String header, String value) {
        return new MockResponse.Builder().code(status).addHeader(header, value).build();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AppContent content(int size) {
        return content(new byte[size]);
    }

    private static AppContent content(byte[] bytes) {
        return new AppContent() {
            @Override
            public long bytes() {
                return bytes.length;
            }

            @Override
            public String sha256() {
                return "";
            }

            @Override
            public ReadableByteChannel open(long offset) {
                int from = (int) offset;
                return Channels.newChannel(new ByteArrayInputStream(bytes, from, bytes.length - from));
            }
        };
    }
}
