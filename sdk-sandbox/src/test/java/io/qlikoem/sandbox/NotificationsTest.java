package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotificationsTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient site = WireClient.site(sandbox);
    private final SandboxApp sales = sandbox.site().addApp(AppSpec.synthetic("Sales", 4096));
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final HttpServer listener = listener();

    @BeforeEach
    void listen() {
        listener.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
        sandbox.close();
    }

    @Test
    void reload_ofAWatchedApp_isToldWithoutValues() throws Exception {
        Answer subscribed = subscribe("name=App&changetype=update&propertyname=lastReloadTime");
        sandbox.site().renameApp("Sales", "Sold");

        sandbox.site().reload("Sold");

        assertThat(subscribed.status()).isEqualTo(201);
        assertThat(next())
                .containsEntry("changeType", 2.0)
                .containsEntry("objectType", "App")
                .containsEntry("objectID", sales.id())
                .containsEntry("schemaPath", "ExternalChangeInfo")
                .doesNotContainKey("lastReloadTime");
        assertThat(received).isEmpty();
    }

    @Test
    void resultOfATask_filteredByStatus_isToldAtItsEnd() throws Exception {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        subscribe("name=ExecutionResult&changetype=2&filter=status%20eq%20FinishedSuccess");

        site.bytes("POST", "/qrs/task/" + task + "/start", new byte[0]);

        assertThat(next()).containsEntry("objectID", result(task));
    }

    @Test
    void subscription_thatWasRemoved_isSilent() {
        String handle = subscribe("name=App").string("value");

        assertThat(site.delete("/qrs/notification?handle=" + handle).status()).isEqualTo(204);
        assertThat(site.delete("/qrs/notification?handle=" + handle).status()).isEqualTo(404);
        assertThat(sandbox.site().notifications().subscriptions()).isZero();
    }

    @Test
    void restart_forgetsSubscriptionsAndIsBusyForAWhile() {
        subscribe("name=App");

        sandbox.site().restartRepository(2);

        assertThat(sandbox.site().notifications().subscriptions()).isZero();
        assertThat(site.get("/qrs/about").status()).isEqualTo(503);
        assertThat(site.get("/qrs/about").text()).doesNotContain("{");
        assertThat(site.get("/qrs/about").status()).isEqualTo(200);
    }

    @Test
    void lostAndDoubledNotifications_areAsSet() throws Exception {
        subscribe("name=App&changetype=2");
        sandbox.site().notifications().loseEvery(2);
        sandbox.site().reload("Sales");
        sandbox.site().reload("Sales");
        sandbox.site().reload("Sales");
        next();
        next();
        sandbox.site().notifications().loseEvery(0);
        sandbox.site().notifications().sendTimes(2);
        sandbox.site().reload("Sales");
        next();
        next();

        assertThat(received).isEmpty();
        assertThat(sandbox.site().notifications().sent()).isEqualTo(4);
    }

    @Test
    void heldNotifications_comeLateAndInAnotherOrder() throws Exception {
        SandboxApp costs = sandbox.site().addApp(AppSpec.synthetic("Costs", 4096));
        subscribe("name=App&changetype=2");
        sandbox.site().notifications().hold();
        sandbox.site().reload("Sales");
        sandbox.site().reload("Costs");
        assertThat(sandbox.site().notifications().sent()).isZero();

        sandbox.site().notifications().release(true);

        assertThat(next()).containsEntry("objectID", costs.id());
        assertThat(next()).containsEntry("objectID", sales.id());
    }

    @Test
    void lostNext_areCountedAndTheOneAfterThemComes() throws Exception {
        subscribe("name=App&changetype=2");
        sandbox.site().notifications().loseNext(2);
        sandbox.site().reload("Sales");
        sandbox.site().reload("Sales");

        sandbox.site().renameApp("Sales", "Sold");

        assertThat(Json.texts(next(), "changedProperties")).contains("name");
        assertThat(sandbox.site().notifications().lost()).isEqualTo(2);
    }

    @Test
    void inexactNotifications_comeForOtherPropertiesToo() throws Exception {
        subscribe("name=App&changetype=2&propertyname=lastReloadTime");
        sandbox.site().notifications().inexact(true);

        sandbox.site().renameApp("Sales", "Sold");

        assertThat(Json.texts(next(), "changedProperties")).doesNotContain("lastReloadTime");
    }

    @Test
    void changesTogether_areOneCall() throws Exception {
        subscribe("name=App&changetype=2");
        sandbox.site().notifications().together(2);

        sandbox.site().reload("Sales");
        sandbox.site().reload("Sales");

        assertThat(changes()).extracting(change -> change.get("objectID")).containsExactly(sales.id(), sales.id());
        assertThat(sandbox.site().notifications().sent()).isEqualTo(1);
    }

    @Test
    void restartWithDowntime_refusesThenAnswers503ThenPagesThenAgain() {
        subscribe("name=App");
        sandbox.site()
                .restartRepository(
                        Downtime.refused(Duration.ofMinutes(2)),
                        Downtime.unavailable(Duration.ofMinutes(2)),
                        Downtime.noJson(Duration.ofMinutes(2)));

        WireClient fresh = WireClient.site(sandbox);
        assertThatThrownBy(() -> fresh.call("GET", "/qrs/about", null)).isInstanceOf(ConnectException.class);
        sandbox.advanceClock(Duration.ofMinutes(3));
        assertThat(fresh.get("/qrs/about").status()).isEqualTo(503);
        sandbox.advanceClock(Duration.ofMinutes(2));
        assertThat(fresh.get("/qrs/about").text()).startsWith("<!DOCTYPE");
        sandbox.advanceClock(Duration.ofMinutes(2));
        assertThat(fresh.get("/qrs/about").json()).containsKey("buildVersion");
        assertThat(sandbox.site().notifications().subscriptions()).isZero();
    }

    @Test
    void subscribe_withoutUrlOrWithUnknownChange_isRefused() {
        assertThat(site.json("POST", "/qrs/notification?name=App", Json.object("url", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(subscribe("name=App&changetype=often").status()).isEqualTo(400);
    }

    private Answer subscribe(String query) {
        return site.json(
                "POST",
                "/qrs/notification?" + query,
                "http://localhost:" + listener.getAddress().getPort() + "/callback");
    }

    private Object result(String task) {
        Map<String, @Nullable Object> operational =
                site.get("/qrs/reloadtask/" + task).nested("operational");
        return Objects.requireNonNull(
                Json.nested(operational, "lastExecutionResult").get("id"));
    }

    /** The one change of the next callback. */
    private Map<String, @Nullable Object> next() throws Exception {
        List<Map<String, @Nullable Object>> changes = changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    /** The changes of the next callback. */
    private List<Map<String, @Nullable Object>> changes() throws Exception {
        String body = Objects.requireNonNull(received.poll(20, TimeUnit.SECONDS), "no callback came");
        return Json.objects(
                Json.parseObject(("{\"all\":" + body + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8)), "all");
    }

    private static HttpServer listener() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
