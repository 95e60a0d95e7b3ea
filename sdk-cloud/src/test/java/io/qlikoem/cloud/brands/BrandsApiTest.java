package io.qlikoem.cloud.brands;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.http.ApiConnection;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class BrandsApiTest {
    private static final String BRAND =
            "{\"id\":\"b1\",\"name\":\"Acme\",\"description\":\"\",\"active\":true,\"files\":[]}";

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void active_redirectToTheBrand_isFollowed() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(301)
                .addHeader("Location", "/api/v1/brands/b1")
                .build());
        server.enqueue(json(BRAND));

        assertThat(brands().active()).get().extracting(Brand::name).isEqualTo("Acme");

        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/brands/b1");
    }

    @Test
    void active_noneIs_isEmpty() {
        server.enqueue(json("{}"));

        assertThat(brands().active()).isEmpty();
    }

    private BrandsApi brands() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(BrandsApi.class);
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
