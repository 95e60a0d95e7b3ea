package io.qlikoem.examples.docs;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.named;

import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.groups.Group;
import io.qlikoem.cloud.spaces.AssigneeType;
import io.qlikoem.cloud.spaces.NewAssignment;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.onprem.QlikSenseSite;
import java.net.URI;
import java.nio.file.Path;

/** The code of docs/set-up.md and docs/compared-with.md: compiled, so that it stays right. */
final class SetUpGuide {
    private SetUpGuide() {}

    static void tryTheSite(URI siteUrl, Path keys) {
        try (QlikSenseSite site = QlikSenseSite.at(siteUrl)
                .certificates(keys.resolve("client.pem"), keys.resolve("client_key.pem"), keys.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build()) {
            System.out.println(site.about().buildVersion());
        }
    }

    static void readers(QlikCloudTenant tenant, Space analytics, Group dashboardUsers) {
        tenant.spaces()
                .assign(
                        analytics.id(),
                        NewAssignment.builder()
                                .type(AssigneeType.GROUP)
                                .assigneeId(dashboardUsers.id())
                                .addRoles(SpaceRole.CONSUMER)
                                .build());
    }

    static DistributionReport takeOver(Distributor distributor) {
        DistributionReport takenOver = distributor
                .distribution("Customer dashboards")
                .apps(inStream("Customer dashboards"))
                .toTenants(named("acme")) // one tenant first
                .intoSpace("Analytics")
                .adoptingExisting() // apps of the same name are ours from now on; their ids stay
                .apply();
        return takenOver;
    }
}
