package io.qlikoem.examples.docs;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.Share.percent;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static io.qlikoem.distribution.Wave.canary;
import static io.qlikoem.distribution.Wave.share;
import static io.qlikoem.distribution.Wave.theRest;

import io.qlikoem.distribution.DeliveryStatus.State;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.DistributionStatus;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.WaveGate;
import io.qlikoem.distribution.WaveGate.Verdict;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.HistoryEntry;
import io.qlikoem.distribution.ledger.HistoryQuery;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.TenantDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** The code of docs/releases.md: compiled, so that it stays right. */
final class ReleasesGuide {
    private ReleasesGuide() {}

    interface Colleagues {
        boolean isGood(WaveGate.Question question);
    }

    static DistributionReport lookBefore(Distributor distributor) {
        DistributionPlan plan = distributor
                .distribution("Customer dashboards")
                .apps(inStream("Customer dashboards"))
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .requiringExtensions("funnel-chart") // the site does not tell what an app uses; you do
                .plan()
                .preflight(); // asks every tenant that it would write to; writes nothing
        plan.findings().forEach(finding -> System.out.println(finding));
        return plan.leavingOutBlocked().apply();
    }

    static DistributionReport waves(Distributor distributor, Colleagues ask) {
        DistributionReport report = distributor
                .distribution("Customer dashboards")
                .apps(inStream("Customer dashboards"))
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .inWaves(
                        canary("acme").soaking(Duration.ofHours(2)), // one tenant first, and two hours to look at it
                        share(percent(20)).thenAsking(question -> ask.isGood(question) ? Verdict.GO_ON : Verdict.LATER),
                        theRest().stoppingAbove(percent(5)))
                .apply();
        return report;
    }

    static DistributionStatus status(
            Distributor distributor, List<Distribution> distributions, BiConsumer<String, List<String>> alert) {
        DistributionStatus status = distributor.status(distributions); // the site and the ledger; no tenant
        System.out.println(status.describe());
        DistributionStatus checked = distributor.checkedStatus(distributions); // looks at every published app, too
        checked.with(State.DRIFTED).forEach(each -> alert.accept(each.key().tenant(), each.drift()));
        return status;
    }

    static int history(Ledger ledger, Instant weekAgo, Instant yearAgo) {
        List<HistoryEntry> lastWeek =
                ledger.history().find(HistoryQuery.newest(1000).ofTenant("acme").since(weekAgo));
        int forgotten = ledger.history().forgetBefore(yearAgo); // only when you say so
        return lastWeek.size() + forgotten;
    }

    static int wayBack(AppSource site, TenantDirectory cloud, Ledger ledger, Path folder) {
        Distributor distributor = Distributor.from(site)
                .to(cloud)
                .recordingIn(ledger)
                .keepingReleases(
                        KeptFiles.in(FolderContentStore.in(folder)).last(5).maxBytes(200L << 30))
                .build();

        distributor.rollBack("Sales").choices().forEach(release -> System.out.println(release.version()));
        DistributionReport report =
                distributor.rollBack("Sales").onTenants("acme", "globex").apply(); // to the one before
        List<DeliveryKey> letGo =
                distributor.rollBack("Sales").onTenants("acme", "globex").release(); // when it is mended
        return report.delivered().size() + letGo.size();
    }
}
