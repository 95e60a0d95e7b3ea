package io.qlikoem.http;

import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Json;
import io.qlikoem.json.CodedEnum;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** How parameters of paths and queries are written. */
class ParametersTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05.123456789Z, 2026-01-02T03:04:05.123Z",
        "2026-01-02T03:04:05Z,           2026-01-02T03:04:05.000Z"
    })
    void instant_isSentWithMilliseconds(String given, String sent) throws Exception {
        server.enqueue(json(200, "{}"));

        api().since(Instant.parse(given));

        assertThat(server.takeRequest().getUrl().queryParameter("since")).isEqualTo(sent);
    }

    @Test
    void enums_areSentAsInJson() throws Exception {
        server.enqueue(json(200, "{}"));

        api().things(Kind.FAV_ICON, List.of(Kind.LOGO, Kind.FAV_ICON), Code.TWO, Said.OTHERWISE);

        assertThat(server.takeRequest().getTarget())
                .isEqualTo("/things/favIcon?kinds=logo&kinds=favIcon&code=2&said=in%20words");
    }

    @Test
    void enum_thatWasNotUnderstood_isNotSent() {
        assertThatThrownBy(() -> api().things(Kind.UNKNOWN, List.of(), Code.TWO, Said.OTHERWISE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Kind.UNKNOWN");
        assertThat(server.getRequestCount()).isZero();
    }

    private Api api() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(Api.class);
    }

    interface Api {
        @GET("changes")
        Void since(@Query("since") Instant since);

        @GET("things/{kind}")
        Void things(
                @Path("kind") Kind kind,
                @Query("kinds") List<Kind> kinds,
                @Query("code") Code code,
                @Query("said") Said said);
    }

    enum Kind {
        @Json(name = "logo")
        LOGO,
        @Json(name = "favIcon")
        FAV_ICON,
        UNKNOWN
    }

    enum Code implements CodedEnum {
        TWO;

        @Override
        public int code() {
            return 2;
        }
    }

    enum Said {
        OTHERWISE;

        @Override
        public String toString() {
            return "in words";
        }
    }
}
