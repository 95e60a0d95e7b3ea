package io.qlikoem.examples.docs;

import static io.qlikoem.onprem.query.QrsFilter.where;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.examples.jwt.CloudIdentity;
import io.qlikoem.examples.jwt.CloudUser;
import io.qlikoem.examples.jwt.SiteClaims;
import io.qlikoem.examples.jwt.TokenSigner;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.event.CompositeEvent;
import io.qlikoem.onprem.event.CompositeRule;
import io.qlikoem.onprem.event.Increment;
import io.qlikoem.onprem.event.SchemaEvent;
import io.qlikoem.onprem.event.TaskReference;
import io.qlikoem.onprem.event.TimeConstraint;
import io.qlikoem.onprem.notification.ChangeType;
import io.qlikoem.onprem.tag.Tag;
import io.qlikoem.onprem.task.ExecutionResult;
import io.qlikoem.onprem.task.NewReloadTask;
import io.qlikoem.onprem.task.ReloadTask;
import io.qlikoem.onprem.task.ReloadTaskBundle;
import io.qlikoem.onprem.task.TaskOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The code of docs/site.md: compiled, so that it stays right. */
final class SiteGuide {
    private SiteGuide() {}

    interface Signer {
        String token();
    }

    record Found(List<QrsApp> apps, Optional<QrsApp> app, int count) {}

    static QlikSenseSite certificates() {
        QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense:4242"))
                .certificates(Path.of("client.pem"), Path.of("client_key.pem"), Path.of("root.pem"))
                .actingAs("INTERNAL", "sa_api")
                .build();

        System.out.println(site.about().buildVersion());
        return site;
    }

    static QlikSenseSite proxy(Signer signer) {
        QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense.example.com"))
                .virtualProxy("oem")
                .jwt(() -> Secret.of(signer.token()))
                .trusting(Path.of("root.pem"))
                .build();
        return site;
    }

    static QlikSenseSite signed() {
        TokenSigner signer = TokenSigner.ofPem(Path.of("proxy_key.pem"), Clock.systemUTC());

        QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense.example.com"))
                .virtualProxy("oem")
                .jwt(() -> signer.siteToken(SiteClaims.usual(), "ACME", "sa_oem", Duration.ofMinutes(5)))
                .build();
        return site;
    }

    static Secret cloudToken() {
        TokenSigner signer = TokenSigner.ofPem(Path.of("idp_key.pem"), Clock.systemUTC());

        Secret token = signer.cloudToken(
                new CloudIdentity("https://idp.example.com", "key-1"),
                new CloudUser("cust-7/jane", "Jane", "jane@acme.example", List.of("Finance")),
                Duration.ofMinutes(5));
        return token;
    }

    static QlikSenseSite header() {
        QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense.example.com"))
                .virtualProxy("hdr")
                .headerUser("hdr-usr", "ACME", "sa_oem")
                .build();
        return site;
    }

    static QlikSenseSite ticket() {
        QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense.example.com"))
                .virtualProxy("tickets")
                .ticketsFrom(URI.create("https://sense:4243"))
                .certificates(Path.of("client.pem"), Path.of("client_key.pem"), Path.of("root.pem"))
                .actingAs("ACME", "sa_oem")
                .build();
        return site;
    }

    static Found find(QlikSenseSite site) {
        List<QrsApp> apps = site.apps()
                .all(where("stream.name")
                        .is("Customer dashboards")
                        .and(where("tags.name").is("cloud")));

        Optional<QrsApp> app = site.apps().get("931d847e-b36a-4511-9547-6cc0f46b1b9c");
        int count = site.apps().count(null).value();
        return new Found(apps, app, count);
    }

    static QrsApp tag(QlikSenseSite site, QrsApp app, Tag tag) {
        QrsApp changed = site.apps()
                .update(
                        app.id(),
                        QrsApp.builder().from(app).addTags(tag.reference()).build());
        return changed;
    }

    static void export(QlikSenseSite site) throws IOException {
        SourceApp app = site.app("931d847e-b36a-4511-9547-6cc0f46b1b9c").orElseThrow();
        try (AppExport export = site.export(app)) {
            Files.copy(export.body(), Path.of("app.qvf"));
        }
    }

    static boolean reload(QlikSenseSite site, String taskId) throws InterruptedException {
        TaskOutcome outcome = site.taskRuns().run(taskId, Duration.ofHours(1));
        if (outcome.failed()) {
            System.err.println(outcome.scriptLogEnd());
        }
        return outcome.succeeded();
    }

    static ReloadTask schedule(QlikSenseSite site, String appId, String extractTaskId) {
        ReloadTask task = site.reloadTasks()
                .create(ReloadTaskBundle.builder()
                        .task(NewReloadTask.of("Reload Sales", appId))
                        .addSchemaEvents(SchemaEvent.builder()
                                .name("working days")
                                .startDate(Instant.parse("2026-01-01T02:00:00Z"))
                                .timeZone("Europe/Vienna")
                                .repeating(Increment.weekly(1, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY))
                                .build())
                        .addCompositeEvents(CompositeEvent.builder()
                                .name("after the extract")
                                .timeConstraint(TimeConstraint.within(Duration.ofHours(6)))
                                .addCompositeRules(CompositeRule.afterSuccess(TaskReference.id(extractTaskId)))
                                .build())
                        .build());
        return task;
    }

    static void log(QlikSenseSite site, ExecutionResult result) throws IOException {
        try (InputStream log = site.scriptLogs().open(result)) {
            Files.copy(log, Path.of("script.log"));
        }
        String lastLines = site.scriptLogs().end(result, 4_096);
        System.out.println(lastLines);
    }

    static void subscription(QlikSenseSite site, String secret) {
        String handle = site.notifications()
                .subscribe(
                        "App",
                        null,
                        null,
                        ChangeType.UPDATED,
                        "lastReloadTime",
                        "https://backend.example:8090/qlik/" + secret)
                .value();
        site.notifications().unsubscribe(handle);
    }

    static String raw(QlikSenseSite site) {
        String enums = site.raw().get("qrs/about/api/enums").text();
        return enums;
    }
}
