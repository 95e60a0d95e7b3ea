package io.qlikoem.examples.docs;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.QlikCloudUser;
import io.qlikoem.cloud.apps.NxApp;
import io.qlikoem.cloud.apps.PublishData;
import io.qlikoem.cloud.apps.RepublishApp;
import io.qlikoem.cloud.brands.Brand;
import io.qlikoem.cloud.dataalerts.NewDataAlert;
import io.qlikoem.cloud.datafiles.DataFile;
import io.qlikoem.cloud.datafiles.DataFileDeletions;
import io.qlikoem.cloud.datafiles.DataFileResult;
import io.qlikoem.cloud.datafiles.NewDataFile;
import io.qlikoem.cloud.emailserver.EmailAttempt;
import io.qlikoem.cloud.emailserver.NewEmailServer;
import io.qlikoem.cloud.emailserver.NewEmailSettings;
import io.qlikoem.cloud.extensions.Extension;
import io.qlikoem.cloud.items.Item;
import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.cloud.organization.OrganizationTenant;
import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.tenants.CloudTenant;
import io.qlikoem.cloud.tenants.NewTenant;
import io.qlikoem.cloud.themes.Theme;
import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.http.FileUpload;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.json.ItemResults;
import io.qlikoem.json.Secret;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;

/** The code of docs/cloud.md: compiled, so that it stays right. */
final class CloudGuide {
    private CloudGuide() {}

    static void open() {
        try (QlikCloud cloud = QlikCloud.withClient("client-id", Secret.of(System.getenv("QLIK_SECRET")))
                .tenant("acme", URI.create("https://acme.eu.qlikcloud.com"), Map.of("plan", "gold"))
                .tenant(
                        "globex",
                        URI.create("https://globex.us.qlikcloud.com"),
                        tenant -> tenant.label("plan", "silver")
                                .client("its-own-id", Secret.of(System.getenv("GLOBEX_SECRET"))))
                .build()) {
            for (Item app : cloud.tenant("acme").items().appsInSpace("personal", null, 100)) {
                System.out.println(app.name());
            }
        }
    }

    static void levels(Secret euSecret, Secret usSecret, Secret orgSecret, NewTenant newTenant) {
        try (QlikCloud cloud = QlikCloud.withClient(
                        "eu-client", euSecret) // all tenants and regions that say nothing else
                .region("eu")
                .region("us", region -> region.client("us-client", usSecret))
                .organization("org-client", orgSecret)
                .build()) {
            CloudTenant made =
                    cloud.region("eu").registration().create(newTenant); // never sent twice: it would make two
            QlikCloudTenant acme = cloud.region("eu")
                    .tenant("acme", URI.create("https://" + made.hostnames().get(0)));
            acme.users().me();
            cloud.organization()
                    .tenants()
                    .list("subscriptionId eq \"...\"", 100)
                    .forEach(tenant -> show(tenant));
        }
    }

    private static void show(OrganizationTenant tenant) {
        System.out.println(tenant.id());
    }

    /** Stands for the vendor's JOSE library. */
    interface Signer {
        Secret clientAssertion(URI endpoint);

        Secret sessionToken(String subject, List<String> groups);
    }

    static QlikCloud logins(
            QlikCloud cloud,
            NewDataAlert alert,
            Signer signer,
            URI globexUrl,
            URI initechUrl,
            URI hooliUrl,
            Secret apiKey) {
        QlikCloudTenant acme = cloud.tenant("acme"); // given a client of its own, which may impersonate
        QlikCloudUser ann = acme.as(UserLookup.bySubject("idp\\ann"));
        ann.dataAlerts().create(alert); // belongs to ann, counts against ann's rate limit

        return QlikCloud.withClientPerTenant()
                .tenant("globex", globexUrl, t -> t.client("client-id", endpoint -> signer.clientAssertion(endpoint)))
                .tenant(
                        "initech",
                        initechUrl,
                        t -> t.jwtSession(() -> signer.sessionToken("ann", List.of("Consumers"))))
                .tenant("hooli", hooliUrl, t -> t.apiKey(apiKey))
                .build();
    }

    static RawAnswer raw(QlikCloudTenant acme) {
        RawAnswer quotas = acme.raw()
                .call("GET", "api/v1/quotas")
                .query("reportUsage", "true")
                .send();
        return quotas;
    }

    static NxApp importFile(QlikCloudTenant acme, Space landing, File file) {
        NxApp origin = acme.apps()
                .importFile(landing.id(), "Sales", RequestBody.create(file, MediaType.get("application/octet-stream")));
        return origin;
    }

    static void upload(QlikCloudTenant acme, AppContent content, TenantApp newOrigin) {
        TenantTarget target = acme.target();
        TenantSpace landing = target.openSpace("OEM landing", SpaceKind.SHARED);
        TenantSpace analytics = target.openSpace("Analytics", SpaceKind.MANAGED);

        String upload = target.beginUpload("sales.qvf", content.bytes(), Duration.ofHours(12));
        long has = 0;
        while (has < content.bytes()) {
            long part = Math.min(64L << 20, content.bytes() - has);
            has = target.sendChunk(upload, content, has, part, sent -> {}).orElseThrow();
        }
        TenantApp origin = target.importApp(upload, landing, "Sales");
        TenantApp published = target.publish(origin.id(), analytics, "Sales"); // first time: a new id
        target.republish(newOrigin.id(), published.id(), "Sales"); // later: the same id stays
    }

    static void republish(QlikCloudTenant acme, String newOrigin, String publishedAppId) {
        acme.apps()
                .republish(
                        newOrigin,
                        RepublishApp.builder()
                                .targetId(publishedAppId)
                                .data(PublishData.SOURCE) // TARGET keeps the published app's own data
                                .checkOriginAppId(false) // each import has a new id
                                .build());
    }

    static void export(QlikCloudTenant acme, String appId) throws IOException {
        Polling polling = Polling.every(Duration.ofSeconds(2), Duration.ofMinutes(10));
        try (ResponseBody app = acme.exports().open(appId, false, polling).orElseThrow()) {
            Files.copy(app.byteStream(), Path.of("sales.qvf"));
        }
    }

    static EmailAttempt looks(QlikCloudTenant acme) {
        Theme theme = acme.themes()
                .uploadOrReplace(
                        "acme-theme",
                        FileUpload.builder()
                                .file("file", Path.of("acme-theme.zip"))
                                .build());
        Extension chart = acme.extensions()
                .uploadOrReplace(
                        "acme-chart",
                        FileUpload.builder()
                                .file("file", Path.of("acme-chart.zip"))
                                .build());

        Brand brand = acme.brands()
                .create(FileUpload.builder()
                        .text("name", "Acme")
                        .file("logo", Path.of("logo.png"), MediaType.get("image/png"))
                        .build());
        acme.brands().activate(brand.id());

        acme.emailServer()
                .set(NewEmailServer.smtp(NewEmailSettings.builder()
                        .serverAddress("smtp.acme.example")
                        .serverPort(587)
                        .securityType("StartTLS")
                        .username("mailer")
                        .emailPassword(Secret.of(System.getenv("SMTP_PASSWORD")))
                        .emailAddress("bi@acme.example")
                        .build()));
        EmailAttempt attempt = acme.emailServer().verifyConnection(); // success(), or message() says why not
        log(theme.id(), chart.id());
        return attempt;
    }

    static void dataFiles(QlikCloudTenant acme, Space space) {
        String connection = acme.dataFiles().connections(space.id(), null, null, 100).stream()
                .findFirst()
                .orElseThrow()
                .id();
        DataFile orders = acme.dataFiles()
                .create(FileUpload.builder()
                        .json(
                                "Json",
                                NewDataFile.builder()
                                        .name("orders.csv")
                                        .connectionId(connection)
                                        .build())
                        .file("File", Path.of("orders.csv"))
                        .build());

        ItemResults<DataFileResult> gone = acme.dataFiles().delete(DataFileDeletions.of(List.of(orders.id())));
        gone.failed().forEach(file -> log(file.id(), file.code(), file.title()));
    }

    private static void log(Object... facts) {
        System.out.println(List.of(facts));
    }
}
