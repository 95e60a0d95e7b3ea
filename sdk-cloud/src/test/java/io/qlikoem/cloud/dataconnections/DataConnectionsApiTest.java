package io.qlikoem.cloud.dataconnections;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.json.ItemResults;
import io.qlikoem.json.Secret;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class DataConnectionsApiTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void delete_oneIsGone_saysWhichFailedAndWhy() {
        server.enqueue(new MockResponse.Builder()
                .code(207)
                .addHeader("Content-Type", "application/json")
                .body("{\"data\":[{\"id\":\"dc1\",\"status\":204},"
                        + "{\"id\":\"dc2\",\"status\":404,\"error\":{\"title\":\"not found\"}}]}")
                .build());
        DataConnectionsApi connections = ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(DataConnectionsApi.class);

        ItemResults<ConnectionResult> results = connections.delete(ConnectionsToDelete.of(List.of("dc1", "dc2")));

        assertThat(results.succeeded()).extracting(ConnectionResult::id).containsExactly("dc1");
        assertThat(results.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.error().flatMap(ConnectionError::title))
                        .contains("not found"));
    }

    @Test
    void toString_connection_showsNeitherConnectionStringNorPassword() {
        NewDataConnection connection = NewDataConnection.builder()
                .name("Warehouse")
                .type("odbc")
                .datasourceID("postgres")
                .connectStatement(Secret.of("host=db;pwd=s3cret"))
                .password(Secret.of("s3cret"))
                .build();

        String printed = connection.toString();

        assertThat(printed).contains("Warehouse").doesNotContain("s3cret", "host=db");
    }
}
