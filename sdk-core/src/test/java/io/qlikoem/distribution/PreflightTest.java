package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.ledger.TenantBinding;
import io.qlikoem.distribution.port.SpaceInspection.Access;
import io.qlikoem.distribution.port.SpaceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    private static final Set<String> READING = Set.of("identify", "inspect", "findApps");

    @TempDir
    Path spool;

    private DistributionTestBed bed;

    @BeforeEach
    void manyTenantsAndOneApp() {
        bed = new DistributionTestBed(
                spool, "well", "away", "shut", "swapped", "mixed", "barred", "taken", "small", "bare");
        bed.site.add("Sales");
    }

    @Test
    void preflight_everythingThatIsWrong_isFoundBeforeTheFirstWrite() {
        bed.tenant("swapped").tenantId = "the id at first";
        bed.ledger.bindTenant(new TenantBinding("swapped", "another id"));
        bed.tenant("away").refuseAlways("identify", 503);
        bed.tenant("shut").refuseAlways("identify", 401);
        bed.tenant("mixed").openSpace("Analytics", SpaceKind.SHARED);
        bed.tenant("barred").openSpace("Analytics", SpaceKind.MANAGED);
        bed.tenant("barred").access = Access.REFUSED;
        bed.tenant("taken").put("Sales", "Analytics");
        bed.tenant("small").largestUploadBytes = OptionalLong.of(9);
        bed.tenants.values().forEach(tenant -> {
            tenant.extensions = tenant.name.equals("bare") ? Set.of() : Set.of("funnel");
            tenant.calls.clear();
        });

        DistributionPlan plan =
                bed.everythingToAll().requiringExtensions("funnel").plan().preflight();

        assertThat(plan.findings())
                .extracting(Finding::tenant)
                .containsExactlyInAnyOrder("away", "shut", "swapped", "mixed", "barred", "taken", "small", "bare");
        assertThat(plan.findings())
                .allSatisfy(finding -> assertThat(finding.remedy()).isNotBlank());
        assertThat(text(plan))
                .contains(
                        "tenant mixed: space 'Analytics' is a shared space, and a managed one is needed",
                        "tenant barred: the client has no role in space 'Analytics' that lets it publish",
                        "tenant taken, app 'Sales': space 'Analytics' already has an app of this name",
                        "tenant small, app 'Sales': it has 10 B, and the tenant takes 9 B",
                        "tenant bare, app 'Sales': extension 'funnel' is missing; upload it to the tenant");
        assertThat(plan.with(Action.BLOCKED)).hasSize(8);
        assertThat(bed.tenants.values())
                .allSatisfy(tenant -> assertThat(READING).containsAll(tenant.calls));
        assertThatThrownBy(plan::apply).isInstanceOf(PlanBlockedException.class);
        assertThat(plan.leavingOutBlocked().apply().delivered())
                .extracting(DeliveryResult::tenant)
                .containsExactly("well");
    }

    @Test
    void preflight_allIsWell_findsNothingAndBindsNobody() {
        DistributionPlan plan = bed.everythingToAll().plan().preflight();

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.with(Action.CREATE)).hasSize(9);
        assertThat(bed.ledger.entries(List.of("well"))).isEmpty();
        assertThat(bed.ledger.standingBinding(new TenantBinding("well", "tenant-id-of-well")))
                .isEmpty();
    }

    @Test
    void preflight_nothingToWrite_asksNoTenant() {
        bed.everythingToAll().apply();
        bed.tenants.values().forEach(tenant -> tenant.calls.clear());

        assertThat(bed.everythingToAll().plan().preflight().findings()).isEmpty();

        assertThat(bed.tenants.values())
                .allSatisfy(tenant -> assertThat(tenant.calls).isEmpty());
    }

    @Test
    void preflight_twoNewNamesForOneTenant_areFoundAndNeitherIsWrittenTo() {
        bed.tenant("swapped").tenantId = bed.tenant("well").tenantId;

        DistributionPlan plan = bed.everythingToAll().plan().preflight();

        assertThat(plan.findings()).extracting(Finding::tenant).containsExactly("well", "swapped");
        assertThat(text(plan)).contains("the addresses of well, swapped lead to one and the same tenant");
        assertThat(plan.with(Action.BLOCKED)).hasSize(2);
    }

    @Test
    void preflight_manyApps_listsEachSpaceOnce() {
        bed.tenant("well").openSpace("Analytics", SpaceKind.MANAGED);
        for (int i = 0; i < 20; i++) {
            bed.site.add("App " + i);
        }

        bed.everythingToAll().plan().preflight();

        assertThat(bed.tenant("well").count("findApps")).isEqualTo(1);
        assertThat(bed.tenant("well").count("inspect")).isEqualTo(1);
    }

    private static String text(DistributionPlan plan) {
        return plan.describe();
    }
}
