package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
    private final WireClient acme = WireClient.loggedIn(sandbox, "acme");
    private final WireClient globex = WireClient.loggedIn(sandbox, "globex");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void respond_toTheNextTwoOfOneTenant_leavesTheRestAlone() {
        sandbox.faults()
                .on("GET", "/items")
                .at("acme")
                .times(2)
                .respond(503, "{\"errors\":[]}", Map.of("Retry-After", "3"));

        assertThat(globex.get("/api/v1/items").status()).isEqualTo(200);
        Answer first = acme.get("/api/v1/items");
        assertThat(first.status()).isEqualTo(503);
        assertThat(first.header("Retry-After")).isEqualTo("3");
        assertThat(acme.get("/api/v1/spaces").status()).isEqualTo(200);
        assertThat(acme.get("/api/v1/items").status()).isEqualTo(503);
        assertThat(acme.get("/api/v1/items").status()).isEqualTo(200);
        assertThat(sandbox.faults().pending()).isZero();
    }

    @Test
    void drop_beforeOrAfterHandling_closesTheConnection() {
        RequestBody body = RequestBody.create(Json.write(Json.object("name", "a", "type", "shared")));
        sandbox.faults().on("POST", "/spaces$").drop();
        sandbox.faults().on("POST", "/spaces$").dropAfterHandling();

        assertThatThrownBy(() -> acme.call("POST", "/api/v1/spaces", body)).isInstanceOf(IOException.class);
        assertThat(sandbox.tenant("acme").spaces()).isEmpty();
        assertThatThrownBy(() -> acme.call("POST", "/api/v1/spaces", body)).isInstanceOf(IOException.class);
        assertThat(sandbox.tenant("acme").spaces()).hasSize(1);
    }

    @Test
    void running_happensBeforeTheRequestOrAfterItWasCarriedOut() {
        RequestBody body = RequestBody.create(Json.write(Json.object("name", "a", "type", "shared")));
        List<Integer> spacesSeen = new CopyOnWriteArrayList<>();
        Runnable look = () -> spacesSeen.add(sandbox.tenant("acme").spaces().size());
        sandbox.faults().on("POST", "/spaces$").running(look).drop();
        sandbox.faults().on("POST", "/spaces$").running(look).dropAfterHandling();
        sandbox.faults().on("GET", "/spaces$").times(2).running(look).carryOut();

        assertThatThrownBy(() -> acme.call("POST", "/api/v1/spaces", body)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> acme.call("POST", "/api/v1/spaces", body)).isInstanceOf(IOException.class);
        assertThat(acme.get("/api/v1/spaces").status()).isEqualTo(200);

        assertThat(spacesSeen).containsExactly(0, 1, 1);
        assertThat(sandbox.faults().pending()).isEqualTo(1);
    }

    @Test
    void deleteSpace_withAnAppInIt_removesBoth() {
        sandbox.tenant("acme").addSpace("Analytics", "managed");
        sandbox.tenant("acme").addPublishedApp("Analytics", AppSpec.synthetic("Sales", 2_000), "somebody's");

        sandbox.tenant("acme").deleteSpace("Analytics");

        assertThat(sandbox.tenant("acme").spaces()).isEmpty();
        assertThat(sandbox.tenant("acme").apps()).isEmpty();
    }

    @Test
    void temporaryContents_areThereUntilTheirTimeIsOver() {
        acme.bytes("POST", "/api/v1/temp-contents?filename=a.qvf&ttl=60", new byte[1234]);

        assertThat(sandbox.tenant("acme").temporaryContents()).isEqualTo(1);
        sandbox.advanceClock(Duration.ofSeconds(61));
        assertThat(sandbox.tenant("acme").temporaryContents()).isZero();
    }

    @Test
    void afterPassing_letsTheFirstOnesThrough() {
        sandbox.faults().on("*", "/items").afterPassing(1).respond(500);

        assertThat(acme.get("/api/v1/items").status()).isEqualTo(200);
        assertThat(acme.get("/api/v1/items").status()).isEqualTo(500);
    }

    @Test
    void requests_ofAllDoors_areRecordedWithoutSecrets() {
        WireClient.site(sandbox).get("/qrs/about?qlikTicket=hidden");
        acme.bytes("POST", "/api/v1/temp-contents?filename=a.qvf", new byte[1234]);

        assertThat(sandbox.requests())
                .extracting(RecordedRequest::target)
                .noneMatch(target -> target.contains("hidden"));
        assertThat(sandbox.requests()).last().satisfies(request -> {
            assertThat(request.place()).isEqualTo("acme");
            assertThat(request.path()).isEqualTo("/api/v1/temp-contents");
            assertThat(request.status()).isEqualTo(201);
            assertThat(request.bytesReceived()).isEqualTo(1234);
        });
        assertThat(sandbox.bytesUploaded()).isEqualTo(1234);
        assertThat(sandbox.tenant("globex").requestCount()).isEqualTo(1);
    }
}
