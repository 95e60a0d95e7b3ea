package io.qlikoem.examples.docs;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.afterdelivery.AfterDeliveries;
import io.qlikoem.cloud.afterdelivery.DeliveryWebhook;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.distribution.reload.AtEachReload;
import io.qlikoem.distribution.reload.QuietHours;
import io.qlikoem.distribution.reload.ReloadFailedException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.notification.CallbackVerdict;
import io.qlikoem.onprem.notification.SiteNotifications;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The code of docs/at-each-reload.md: compiled, so that it stays right. */
final class ReloadsGuide {
    private ReloadsGuide() {}

    static AtEachReload follow(Distributor distributor, Distribution dashboards) {
        AtEachReload reloads = distributor.atEachReload(dashboards).build();
        reloads.start(); // begins with what is out of date, whatever happened while nobody was there
        return reloads;
    }

    static AtEachReload carefully(Distributor distributor, Distribution dashboards, SiteNotifications notifications) {
        return distributor
                .atEachReload(dashboards)
                .wokenBy(notifications)
                .lookingEvery(Duration.ofSeconds(30))
                .quietHours(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0), ZoneId.of("Europe/Berlin")))
                .smallestInterval(Duration.ofMinutes(15))
                .importsADay(300)
                .retryPauses(Duration.ofSeconds(30), Duration.ofMinutes(30))
                .build();
    }

    static void ask(AtEachReload reloads, Consumer<String> page) {
        reloads.status()
                .waiting()
                .forEach(each -> page.accept(each.delivery().app().name() + " for "
                        + each.delivery().tenant() + " waits since " + each.since() + ": " + each.reason()));
    }

    static SiteNotifications notifications(QlikSenseSite site, Secret secret) {
        return site.notifications(URI.create("http://backend.example:8090/qlik"), secret);
    }

    static int callback(SiteNotifications notifications, String method, String path, InputStream body)
            throws IOException {
        CallbackVerdict verdict = notifications.accept(method, path, body);
        return verdict.status();
    }

    static DistributionReport chain(
            Distributor distributor, QlikSenseSite site, Distribution dashboards, Consumer<String> alert) {
        try {
            return distributor.afterReloading(site.reloadTasks(Duration.ofHours(2)), "Reload Sales", dashboards);
        } catch (ReloadFailedException e) {
            alert.accept(e.getMessage()); // with the last lines of the script's log; nothing was distributed
            throw e;
        }
    }

    static AtEachReload.Builder next(
            AtEachReload.Builder builder, QlikCloud cloud, Map<String, String> automations, Secret secret) {
        return builder.afterDelivery(AfterDeliveries.runningAutomation(
                        "refresh mail",
                        cloud,
                        (DeliveredApp app) -> Optional.ofNullable(automations.get(app.tenant()))))
                .afterDelivery(DeliveryWebhook.to("crm", URI.create("https://crm.example/qlik"), secret));
    }
}
