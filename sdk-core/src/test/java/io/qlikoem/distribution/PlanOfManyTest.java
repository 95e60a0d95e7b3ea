package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanOfManyTest {
    private Distributor distributor;

    @BeforeEach
    void oneAppInNoStream(@TempDir Path spool) {
        DistributionTestBed bed = new DistributionTestBed(spool, "acme");
        bed.site.add("Sales");
        distributor = bed.distributor();
    }

    @Test
    void plan_oneSelectsNothing_isOfTheOthers() {
        PlanOfMany both =
                new PlanOfMany(distributor, List.of(of("everything", everyApp()), of("nothing", inStream("Emptied"))));

        assertThat(both.plan().deliveries())
                .extracting(PlannedDelivery::distribution)
                .containsExactly("everything");
    }

    @Test
    void plan_allSelectNothing_saysSo() {
        PlanOfMany one = new PlanOfMany(distributor, List.of(of("nothing", inStream("Emptied"))));

        assertThatThrownBy(one::plan)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("selects no app");
    }

    private Distribution of(String name, AppSelection apps) {
        return distributor.distribution(name).apps(apps).toTenants(allTenants()).intoSpace("Analytics");
    }
}
