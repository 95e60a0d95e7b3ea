package io.qlikoem.examples.docs;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.Share.percent;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static io.qlikoem.distribution.Wave.canary;
import static io.qlikoem.distribution.Wave.share;
import static io.qlikoem.distribution.Wave.theRest;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.WaveGate;
import io.qlikoem.distribution.WaveGate.Verdict;
import java.time.Duration;

/** The code of docs/releases.md: compiled, so that it stays right. */
final class ReleasesGuide {
    private ReleasesGuide() {}

    interface Colleagues {
        boolean isGood(WaveGate.Question question);
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
}
