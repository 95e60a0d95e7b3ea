package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.groups.Group;
import io.qlikoem.cloud.groups.NewGroup;
import io.qlikoem.cloud.items.Item;
import io.qlikoem.cloud.spaces.AssigneeType;
import io.qlikoem.cloud.spaces.NewAssignment;
import io.qlikoem.cloud.spaces.NewSpace;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.spaces.SpaceAssignment;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.cloud.spaces.SpaceType;
import io.qlikoem.cloud.webhooks.NewWebhook;
import io.qlikoem.cloud.webhooks.Webhook;
import io.qlikoem.cloud.webhooks.WebhookSignature;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.json.Secret;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cloud's client alone, as a vendor uses it in a day's work. */
class CloudClientDayTest {

    @TempDir
    Path folder;

    private Sandbox sandbox;
    private QlikCloud cloud;
    private QlikCloudTenant acme;

    @BeforeEach
    void connect() {
        sandbox = Sandbox.start();
        sandbox.writeCredentials(folder);
        cloud = QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                .tenant("acme", sandbox.tenant("acme").url())
                .trusting(folder.resolve("ca.pem"))
                .build();
        acme = cloud.tenant("acme");
    }

    @AfterEach
    void disconnect() {
        cloud.close();
        sandbox.close();
    }

    @Test
    void pageThrough1200Items_asksForEachPageWhenTheLoopGetsThere() {
        Space space = acme.spaces()
                .create(NewSpace.builder().name("Many").type(SpaceType.SHARED).build());
        AppSpec spec = AppSpec.synthetic("App", 2_000);
        for (int i = 1; i <= 1_200; i++) {
            sandbox.tenant("acme").addApp("Many", spec.named("App " + i));
        }
        long before = sandbox.tenant("acme").requestCount();

        assertThat(acme.items().appsInSpace(space.id(), null, 100).stream().limit(10))
                .hasSize(10);
        assertThat(sandbox.tenant("acme").requestCount() - before).isEqualTo(1);

        assertThat(acme.items().appsInSpace(space.id(), null, 100).stream()
                        .map(Item::resourceId)
                        .distinct())
                .hasSize(1_200);
        assertThat(sandbox.tenant("acme").requestCount() - before).isEqualTo(13);
    }

    @Test
    void spaceOfAGroup_isMadeAndSharedByRole() {
        Space space = acme.spaces()
                .create(NewSpace.builder()
                        .name("Analytics")
                        .type(SpaceType.MANAGED)
                        .build());
        Group group = acme.groups()
                .create(NewGroup.builder().name("AnalyticConsumers").build());

        SpaceAssignment assignment = acme.spaces()
                .assign(
                        space.id(),
                        NewAssignment.builder()
                                .type(AssigneeType.GROUP)
                                .assigneeId(group.id())
                                .addRoles(SpaceRole.CONSUMER)
                                .build());

        assertThat(assignment.roles()).containsExactly(SpaceRole.CONSUMER);
        assertThat(acme.spaces().named("Analytics")).map(Space::id).contains(space.id());
        assertThat(acme.groups().get(group.id())).isPresent();
    }

    @Test
    void theme_isUploadedOnce() throws IOException {
        RequestBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("file", "corporate.zip", RequestBody.create(theme(), MediaType.get("application/zip")))
                .build();

        RawAnswer made = acme.raw()
                .call("POST", "api/v1/themes")
                .body(form)
                .rateTier(100)
                .send();

        assertThat(made.status()).isEqualTo(201);
        assertThat(acme.raw().get("api/v1/themes/Corporate").text()).contains("\"qextFilename\":\"corporate\"");
        assertThat(sandbox.tenant("acme").resources("themes")).hasSize(1);
    }

    @Test
    void webhook_deliversSignedEvents() throws Exception {
        Secret secret = Secret.of("0123456789abcdef0123456789abcdef");
        WebhookSignature signature = WebhookSignature.of(secret);
        BlockingQueue<Boolean> genuine = new LinkedBlockingQueue<>();
        HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            genuine.add(signature.matches(body, exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER)));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
        try {
            Webhook webhook = acme.webhooks()
                    .create(NewWebhook.builder()
                            .name("apps")
                            .url("http://localhost:" + listener.getAddress().getPort() + "/events")
                            .eventTypes(List.of("com.qlik.app.created"))
                            .enabled(true)
                            .secret(secret)
                            .build());
            sandbox.tenant("acme").addSpace("Analytics", "managed");

            sandbox.tenant("acme").addApp("Analytics", AppSpec.synthetic("Sales", 2_000));

            assertThat(Objects.requireNonNull(genuine.poll(20, TimeUnit.SECONDS), "no event came"))
                    .isTrue();
            assertThat(acme.webhooks().deliveries(webhook.id().orElseThrow(), null, 10))
                    .hasSize(1);
        } finally {
            listener.stop(0);
        }
    }

    private static byte[] theme() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("corporate.qext"));
            zip.write("{\"name\":\"Corporate\",\"type\":\"theme\"}".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
