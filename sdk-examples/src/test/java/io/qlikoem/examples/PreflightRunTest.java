package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.routedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.spaces.AssigneeType;
import io.qlikoem.cloud.spaces.AssignmentRoles;
import io.qlikoem.cloud.spaces.NewAssignment;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.spaces.SpaceAssignment;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.Finding;
import io.qlikoem.distribution.PlanBlockedException;
import io.qlikoem.distribution.TenantSelection;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.distribution.ledger.TenantBinding;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty things that are wrong in twenty tenants: found before the first write, and gone one by one as they are mended. */
class PreflightRunTest {
    private static final String EXTENSION = "funnel-chart";
    private static final String THEME = "corporate";
    private static final String LANDING = "OEM landing";
    private static final String SPACE = "Analytics";
    private static final List<String> TENANTS = IntStream.rangeClosed(1, 20)
            .mapToObj(i -> String.format("t%02d", i))
            .toList();

    @TempDir
    Path folder;

    private final Ledger ledger = new MemoryLedger();
    private final Map<String, Runnable> remedies = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private ReleaseWorld world;
    private QlikCloud administration;

    @BeforeEach
    void startWorld() {
        List<String> all = new ArrayList<>(TENANTS);
        all.add("stranger");
        world = new ReleaseWorld(folder, all);
        world.addApp("Sales", 20_000);
        world.addApp("Stock", 20_000);
        administration = world.cloud();
        world.addresses.remove("stranger");
    }

    @AfterEach
    void stopWorld() {
        world.close();
    }

    @Test
    void preflight_thirtyFaultsInTwentyTenants_areFoundBeforeAnyWriteAndGoOneByOne() {
        spoilAddresses();
        spoilSpaces();
        spoilRoles();
        spoilNames();
        spoilLooks();
        addGiant(7L << 30);
        int before = world.sandbox.requests().size();

        DistributionPlan plan = look();

        assertThat(wrong)
                .hasSize(30)
                .allSatisfy(each -> assertThat(plan.findings().stream().filter(each::isFoundBy))
                        .as(each + " in " + plan.findings())
                        .hasSize(1));
        assertThat(plan.findings())
                .hasSize(30)
                .allSatisfy(finding -> assertThat(finding.remedy()).isNotBlank());
        assertThatThrownBy(plan::apply).isInstanceOf(PlanBlockedException.class);
        assertThat(world.writesSince(before)).isEmpty();
        assertThat(plan.deliveries().stream()
                        .filter(each -> each.action() != Action.BLOCKED)
                        .map(each -> each.tenant() + " " + each.app().name()))
                .containsExactlyInAnyOrder(
                        "t12 Stock", "t14 Stock", "t18 Sales", "t18 Stock", "t20 Sales", "t20 Stock");

        mendOneByOne(before);
    }

    private void mendOneByOne(int before) {
        int left = look().findings().size();
        for (Map.Entry<String, Runnable> remedy : remedies.entrySet()) {
            remedy.getValue().run();
            int now = look().findings().size();
            assertThat(now).as(remedy.getKey()).isLessThan(left);
            left = now;
        }
        DistributionPlan mended = look();
        assertThat(mended.findings()).isEmpty();
        assertThat(mended.with(Action.BLOCKED)).isEmpty();
        assertThat(world.sandbox.requests().size()).isGreaterThan(before);
        assertThat(mended.apply().isComplete()).isTrue();
    }

    /** t01 to t06. */
    private void spoilAddresses() {
        URI right = world.addresses.get("t01");
        fault("t01", "connect", () -> world.addresses.put("t01", right));
        world.addresses.put("t01", URI.create("https://localhost:1"));
        fault("t02", "check the OAuth client's id and secret", () -> world.secrets.remove("t02"));
        world.secrets.put("t02", "not the secret");
        fault("t03", "the tenant is deactivated", () -> world.tenant("t03").enable());
        world.tenant("t03").disable();
        URI own = world.addresses.get("t04");
        fault("t04", "but the ledger knows t04 as", () -> world.addresses.put("t04", own));
        ledger.bindTenant(new TenantBinding("t04", world.tenant("t04").id()));
        world.addresses.put("t04", world.tenant("stranger").url());
        URI sixth = world.addresses.get("t06");
        wrong.add(new Wrong("t05", "", "the addresses of t05, t06 lead to one and the same tenant"));
        fault(
                "t06",
                "the addresses of t05, t06 lead to one and the same tenant",
                () -> world.addresses.put("t06", sixth));
        world.addresses.put(
                "t06",
                URI.create("https://127.0.0.1:" + world.addresses.get("t05").getPort()));
    }

    /** t07 to t09. */
    private void spoilSpaces() {
        spoilSpace("t07", LANDING, "managed", "shared");
        spoilSpace("t08", SPACE, "shared", "managed");
        spoilSpace("t09", LANDING, "data", "shared");
        spoilSpace("t09", SPACE, "data", "managed");
    }

    private void spoilSpace(String tenant, String name, String kind, String wanted) {
        String id = world.tenant(tenant).addSpace(name, kind).id();
        fault(
                tenant,
                "space '" + name + "' is a " + kind + " space, and a " + wanted + " one is needed",
                () -> admin(tenant).spaces().delete(id));
    }

    /** t10 and t11: a client that is no administrator and only reads there. */
    private void spoilRoles() {
        spoilRole("t10", SPACE, "managed", SpaceRole.PUBLISHER, "publish");
        spoilRole("t11", LANDING, "shared", SpaceRole.PRODUCER, "import");
    }

    private void spoilRole(String tenant, String space, String kind, String needed, String verb) {
        world.tenant(tenant).addSpace(space, kind);
        QlikCloudTenant admin = admin(tenant);
        String secret = "of a client without rights";
        world.tenant(tenant).addClient(limited(tenant), secret, false);
        world.clients.put(tenant, limited(tenant));
        world.secrets.put(tenant, secret);
        String user = world.cloud().tenant(tenant).users().me().id();
        Space found = admin.spaces().named(space).orElseThrow();
        SpaceAssignment reads = admin.spaces()
                .assign(
                        found.id(),
                        NewAssignment.builder()
                                .type(AssigneeType.USER)
                                .assigneeId(user)
                                .addRole(SpaceRole.CONSUMER)
                                .build());
        fault(
                tenant,
                "the client has no role in space '" + space + "' that lets it " + verb,
                () -> admin.spaces()
                        .reassign(
                                found.id(),
                                reads.id(),
                                AssignmentRoles.builder().addRole(needed).build()));
    }

    private static String limited(String tenant) {
        return "limited-" + tenant;
    }

    /** t12 to t14, and one of t19. */
    private void spoilNames() {
        for (String tenant : List.of("t12", "t13", "t14", "t19")) {
            world.tenant(tenant).addSpace(SPACE, "managed");
        }
        spoilName("t12", "Sales", "already has an app of this name");
        spoilName("t13", "Sales", "already has an app of this name");
        spoilName("t13", "Stock", "already has an app of this name");
        world.tenant("t14").addPublishedApp(SPACE, AppSpec.synthetic("Sales", 2_000), "somebody's");
        spoilName("t14", "Sales", "already has 2 apps of this name");
        spoilName("t19", "Sales", "already has an app of this name");
        spoilSpace("t19", LANDING, "managed", "shared");
    }

    private void spoilName(String tenant, String app, String problem) {
        world.tenant(tenant).addPublishedApp(SPACE, AppSpec.synthetic(app, 2_000), "somebody's");
        fault(
                tenant,
                app,
                problem,
                () -> world.tenant(tenant).appsIn(SPACE).stream()
                        .filter(each -> each.name().equals(app))
                        .map(CloudApp::id)
                        .forEach(world.tenant(tenant)::deleteApp));
    }

    /** t15 to t17, and one of t19: what the apps look like. */
    private void spoilLooks() {
        for (QlikCloudTenant tenant : administration.all()) {
            boolean deactivated = tenant.name().equals("t03");
            if (deactivated) {
                world.tenant("t03").enable();
            }
            if (!List.of("t15", "t17", "t19").contains(tenant.name())) {
                uploadExtension(tenant);
            }
            if (!List.of("t16", "t17").contains(tenant.name())) {
                uploadTheme(tenant);
            }
            if (deactivated) {
                world.tenant("t03").disable();
            }
        }
        for (String tenant : List.of("t15", "t17", "t19")) {
            missing(tenant, "extension '" + EXTENSION + "' is missing", () -> uploadExtension(admin(tenant)));
        }
        for (String tenant : List.of("t16", "t17")) {
            missing(tenant, "theme '" + THEME + "' is missing", () -> uploadTheme(admin(tenant)));
        }
    }

    private void missing(String tenant, String problem, Runnable remedy) {
        fault(tenant, "Stock", problem, remedy);
        wrong.add(new Wrong(tenant, "Sales", problem));
    }

    private void uploadExtension(QlikCloudTenant tenant) {
        tenant.extensions().uploadOrReplace(EXTENSION, world.zip(EXTENSION, "visualization"));
    }

    private void uploadTheme(QlikCloudTenant tenant) {
        tenant.themes().uploadOrReplace(THEME, world.zip(THEME, "theme"));
    }

    /** t17 and t18 are to get it. */
    private void addGiant(long bytes) {
        world.sandbox
                .site()
                .addApp(AppSpec.synthetic("Giant", bytes)
                        .inStream(SampleApps.STREAM)
                        .with(SampleApps.ROUTE, "t17", "t18"));
        if (bytes > 1 << 30) {
            String problem = "it has 7.5 GB, and the tenant takes 6.4 GB";
            fault("t17", "Giant", problem, () -> {
                world.sandbox.site().removeApp("Giant");
                addGiant(20_000);
            });
            wrong.add(new Wrong("t18", "Giant", problem));
        }
    }

    private void fault(String tenant, String problem, Runnable remedy) {
        fault(tenant, "", problem, remedy);
    }

    private void fault(String tenant, String app, String problem, Runnable remedy) {
        Wrong one = new Wrong(tenant, app, problem);
        remedies.put(one.toString(), remedy);
        wrong.add(one);
    }

    private QlikCloudTenant admin(String tenant) {
        return administration.tenant(tenant);
    }

    private DistributionPlan look() {
        Distributor distributor = world.distributor(ledger).build();
        Distribution dashboards = distributor
                .distribution("dashboards")
                .apps(everyApp().withTag(SampleApps.TAG))
                .toTenants(TenantSelection.allTenants())
                .intoSpace(SPACE)
                .requiringExtensions(EXTENSION)
                .requiringThemes(THEME);
        Distribution giants = distributor
                .distribution("giants")
                .apps(everyApp().withName("Giant"))
                .toTenants(routedBy(SampleApps.ROUTE))
                .intoSpace(SPACE);
        return distributor.plan(List.of(dashboards, giants)).preflight();
    }

    /** Something that was made wrong, about an app or about none. */
    private record Wrong(String tenant, String app, String problem) {
        boolean isFoundBy(Finding finding) {
            return finding.tenant().equals(tenant)
                    && finding.app().orElse("").equals(app)
                    && finding.problem().contains(problem);
        }
    }
}
