package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static io.qlikoem.distribution.TenantSelection.labelled;
import static io.qlikoem.distribution.TenantSelection.named;
import static io.qlikoem.distribution.TenantSelection.routedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
    @TempDir
    Path spool;

    private DistributionTestBed bed;

    @BeforeEach
    void threeTenantsAndTwoApps() {
        bed = new DistributionTestBed(spool, "acme", "globex", "initech");
        bed.labels.put("acme", Map.of("plan", "gold"));
        bed.labels.put("globex", Map.of("plan", "gold", "land", "de"));
        bed.site.add("Sales", Map.of("CloudTenant", Set.of("acme", "initech")));
        bed.site.add("Stock", Map.of("CloudTenant", Set.of("globex", "hooli")));
    }

    @Test
    void plan_allTenants_namesEachAppAndTenantOnceAndAsksNoTenant() {
        DistributionPlan plan = plan(everyApp(), allTenants());

        assertThat(plan.with(Action.CREATE)).hasSize(6);
        assertThat(plan.importsByTenant())
                .containsExactly(Map.entry("acme", 2), Map.entry("globex", 2), Map.entry("initech", 2));
        assertThat(bed.tenant("acme").calls).isEmpty();
    }

    @Test
    void plan_namedTenants_goesToThoseOnly() {
        DistributionPlan plan = plan(everyApp().withName("sales"), named("initech"));

        assertThat(plan.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.tenant()).isEqualTo("initech");
            assertThat(delivery.app().name()).isEqualTo("Sales");
        });
    }

    @Test
    void plan_labelledTenants_wantsAllLabels() {
        assertThat(plan(everyApp(), labelled("plan", "gold")).deliveries()).hasSize(4);
        assertThat(plan(everyApp(), labelled(Map.of("plan", "gold", "land", "de")))
                        .deliveries())
                .extracting(PlannedDelivery::tenant)
                .containsOnly("globex");
    }

    @Test
    void plan_routedByCustomProperty_blocksTheValueThatNamesNoTenant() {
        DistributionPlan plan = plan(everyApp(), routedBy("cloudtenant"));

        assertThat(plan.with(Action.CREATE))
                .extracting(delivery -> delivery.app().name() + " to " + delivery.tenant())
                .containsExactly("Sales to acme", "Sales to initech", "Stock to globex");
        assertThat(plan.with(Action.BLOCKED).get(0).blocker().orElseThrow().reason())
                .contains("'Stock'", "'hooli'", "CloudTenant".toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void apply_planWithBlockers_writesNothingUnlessTheyAreLeftOut() {
        DistributionPlan plan = plan(everyApp(), routedBy("CloudTenant"));

        assertThatThrownBy(plan::apply).isInstanceOf(PlanBlockedException.class).hasMessageContaining("hooli");
        assertThat(bed.site.exports).isEmpty();

        DistributionReport report = plan.leavingOutBlocked().apply();
        assertThat(report.delivered()).hasSize(3);
        assertThat(report.with(Outcome.BLOCKED)).hasSize(1);
    }

    @Test
    void plan_nothingSelected_saysWhatWasLookedFor() {
        assertThatThrownBy(() -> plan(inStream("Nowhere").withTag("x"), allTenants()))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("selects no app")
                .hasMessageContaining("in stream 'Nowhere' and tagged 'x'");
    }

    @Test
    void plan_unknownTenantOrLabelOrRoute_saysSo() {
        assertThatThrownBy(() -> plan(everyApp(), named("acme", "hooli"))).hasMessageContaining("'hooli'");
        assertThatThrownBy(() -> plan(everyApp(), labelled("plan", "lead"))).hasMessageContaining("plan=lead");
        assertThatThrownBy(() -> plan(everyApp(), routedBy("Nope"))).hasMessageContaining("Nope");
    }

    @Test
    void describe_showsOneSignedLineForEachDelivery() {
        plan(everyApp().withName("Sales"), named("acme")).apply();
        bed.site.reload("Sales");
        plan(everyApp().withName("Stock"), named("acme")).apply();

        String text = plan(everyApp(), routedBy("CloudTenant")).describe()
                + plan(everyApp(), named("acme")).describe();

        assertThat(text.lines().map(line -> line.replaceAll("\\s+", " ").strip()))
                .contains(
                        "~ Sales acme Analytics REPUBLISH 10 B",
                        "+ Sales initech Analytics CREATE 10 B",
                        "= Stock acme Analytics UNCHANGED -",
                        "2 to create, 1 to republish, 0 unchanged, 1 blocked; about 30 B to send")
                .anyMatch(line -> line.startsWith("! Stock hooli Analytics BLOCKED - custom property"));
    }

    private DistributionPlan plan(AppSelection apps, TenantSelection tenants) {
        return bed.distributor()
                .distribution("d")
                .apps(apps)
                .toTenants(tenants)
                .intoSpace("Analytics")
                .plan();
    }
}
