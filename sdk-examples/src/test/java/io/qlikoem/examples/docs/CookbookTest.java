package io.qlikoem.examples.docs;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.RunningDistribution;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.json.Secret;
import io.qlikoem.sandbox.AppSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of docs/cookbook.md after a first delivery. */
class CookbookTest {
    @TempDir
    Path folder;

    private GuideStage stage;

    @BeforeEach
    void deliver() {
        stage = new GuideStage(folder);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void selections_afterAReload_deliverOnlyWhatTheyName() {
        reloadBoth();

        DistributionReport oneTenant = CookbookGuide.oneTenant(stage.distributor);
        DistributionReport oneApp = CookbookGuide.oneApp(stage.distributor);
        DistributionReport gold = CookbookGuide.labelledTenants(stage.distributor);

        assertThat(oneTenant.delivered())
                .hasSize(2)
                .extracting(DeliveryResult::tenant)
                .containsOnly("acme");
        assertThat(oneApp.delivered())
                .extracting(DeliveryResult::tenant, DeliveryResult::appName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("globex", "Sales"));
        assertThat(gold.delivered()).extracting(DeliveryResult::tenant).containsOnly("acme");
        assertThat(stage.sandbox.tenant("globex").spaces())
                .noneMatch(space -> space.name().equals("Gold"));
    }

    @Test
    void together_anAppOfBothDistributions_isExportedOnce() {
        Distribution extras = stage.distributor
                .distribution("Extras")
                .apps(inStream("Customer dashboards").withName("Sales"))
                .toTenants(named("acme"))
                .intoSpace("Extras");
        stage.sandbox.site().reload("Sales");
        int before = stage.sandbox.site().exports("Sales");

        DistributionReport report = CookbookGuide.together(stage.distributor, stage.dashboards(), extras);

        assertThat(report.delivered()).hasSize(3);
        assertThat(stage.sandbox.site().exports("Sales")).isEqualTo(before + 1);
    }

    @Test
    void plan_beforeItIsApplied_tellsBytesAndFindings() {
        reloadBoth();

        assertThat(CookbookGuide.bytes(stage.dashboards())).isEqualTo(80_000);
        assertThat(CookbookGuide.look(stage.dashboards())).isEmpty();
        stage.sandbox.tenant("globex").disable();
        assertThat(CookbookGuide.look(stage.dashboards()))
                .isNotEmpty()
                .allMatch(finding -> finding.tenant().equals("globex"));
    }

    @Test
    void runs_withATimeOrInTheBackground_deliver() {
        List<RunningDistribution> seen = new ArrayList<>();
        stage.sandbox.site().reload("Sales");

        assertThat(CookbookGuide.night(stage.dashboards()).delivered()).hasSize(2);
        stage.sandbox.site().reload("Sales");
        assertThat(CookbookGuide.background(stage.dashboards(), seen::add).delivered())
                .hasSize(2);
        assertThat(seen).hasSize(1);
    }

    @Test
    void listener_ofADistributor_hearsOfTheRun() {
        Queue<DistributionEvent> events = new ConcurrentLinkedQueue<>();

        CookbookGuide.listening(stage.site, stage.cloud, new MemoryLedger(), events::add)
                .distribution("Again")
                .apps(inStream("Customer dashboards"))
                .toTenants(named("acme"))
                .intoSpace("Listened")
                .apply();

        assertThat(events).isNotEmpty();
    }

    @Test
    void failures_ofATenantThatIsOff_areOneLineEach() {
        List<String> lines = new ArrayList<>();
        stage.sandbox.site().reload("Sales");
        stage.sandbox.tenant("globex").disable();

        CookbookGuide.failures(stage.deliver(), lines::add);

        assertThat(lines)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("globex, Sales: ")
                .contains("deactivated");
    }

    @Test
    void status_andHistory_tellWhoHasWhat() {
        stage.sandbox.site().reload("Sales");

        assertThat(CookbookGuide.stale(stage.distributor, stage.dashboards())).hasSize(2);
        assertThat(CookbookGuide.history(stage.ledger))
                .hasSize(2)
                .allMatch(entry -> entry.key().tenant().equals("acme"));
    }

    @Test
    void rollBack_afterASecondRelease_bringsTheFirstBackUnderTheSameId() {
        String published = stage.published();
        String first = stage.sandbox.tenant("acme").app(published).sha256();
        stage.sandbox.site().reload("Sales");
        stage.deliver();

        assertThat(CookbookGuide.back(stage.distributor).delivered()).hasSize(1);

        assertThat(stage.sandbox.tenant("acme").app(published).sha256()).isEqualTo(first);
    }

    @Test
    void takeOver_ofAnAppThatTheLedgerDoesNotKnow_isPlannedAsACreation() {
        stage.sandbox
                .site()
                .addApp(AppSpec.synthetic("New", 2_000)
                        .inStream("Customer dashboards")
                        .tagged("cloud"));

        assertThat(CookbookGuide.takeOver(stage.dashboards())).isEqualTo(2);
    }

    @Test
    void tenant_usersGroupsAppsAndEvents_areSetUp() {
        assertThat(CookbookGuide.readers(stage.acme).roles()).containsExactly("consumer");
        assertThat(CookbookGuide.user(stage.acme).subject()).contains("idp\\ann");
        assertThat(CookbookGuide.appsOf(stage.acme)).containsExactlyInAnyOrder("Sales", "Costs");
        assertThat(CookbookGuide.published(stage.acme, Secret.of("0123456789".repeat(4)))
                        .enabled())
                .isTrue();
        assertThat(CookbookGuide.anything(stage.acme, Map.of("name", "Analytics")))
                .contains("Analytics");
    }

    @Test
    void tag_ofAnAppOnTheSite_putsItIntoTheDistribution() {
        String id = stage.sandbox
                .site()
                .addApp(AppSpec.synthetic("Stock", 2_000).inStream("Customer dashboards"))
                .id();

        CookbookGuide.tag(stage.site, id);

        assertThat(stage.deliver().delivered())
                .extracting(DeliveryResult::appName)
                .containsOnly("Stock");
    }

    private void reloadBoth() {
        stage.sandbox.site().reload("Sales");
        stage.sandbox.site().reload("Costs");
    }
}
