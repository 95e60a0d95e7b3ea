package io.qlikoem.examples.docs;

import static io.qlikoem.onprem.query.QrsFilter.where;

import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.tag.Tag;
import io.qlikoem.onprem.task.ExecutionResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        UUID session = site.taskRuns().start(taskId);
        Optional<ExecutionResult> result =
                site.taskRuns().follow(session, Duration.ofSeconds(5), 720); // looks for an hour
        boolean reloaded = result.filter(end -> !end.status().isFailure()).isPresent();
        return reloaded;
    }

    static String raw(QlikSenseSite site) {
        String enums = site.raw().get("qrs/about/api/enums").text();
        return enums;
    }
}
