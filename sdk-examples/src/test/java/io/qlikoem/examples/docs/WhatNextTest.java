package io.qlikoem.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.automations.AutomationRun;
import io.qlikoem.cloud.automations.AutomationRunStatus;
import io.qlikoem.cloud.automations.NewAutomation;
import io.qlikoem.cloud.conditions.ConditionMeasure;
import io.qlikoem.cloud.conditions.DataCondition;
import io.qlikoem.cloud.dataalerts.AlertErrorStatus;
import io.qlikoem.cloud.dataalerts.AlertOutcome;
import io.qlikoem.cloud.dataalerts.AlertValidationStatus;
import io.qlikoem.cloud.dataalerts.DataAlert;
import io.qlikoem.cloud.dataalerts.NewDataAlert;
import io.qlikoem.cloud.dataconnections.DataConnection;
import io.qlikoem.cloud.oauth.IssuedToken;
import io.qlikoem.cloud.oauthclients.CreatedOauthApp;
import io.qlikoem.cloud.reloads.Reload;
import io.qlikoem.cloud.reloads.ReloadStatus;
import io.qlikoem.cloud.sharingtasks.SharingExecutionStatus;
import io.qlikoem.cloud.sharingtasks.SharingTask;
import io.qlikoem.cloud.spaces.AssigneeType;
import io.qlikoem.cloud.spaces.NewAssignment;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.cloud.users.NewUser;
import io.qlikoem.cloud.users.User;
import io.qlikoem.cloud.webintegrations.WebIntegration;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import io.qlikoem.sandbox.CloudApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of docs/what-next.md on apps that were delivered before. */
class WhatNextTest {
    @TempDir
    Path folder;

    private GuideStage stage;
    private User ann;

    @BeforeEach
    void deliver() {
        stage = new GuideStage(folder);
        ann = stage.acme
                .users()
                .create(NewUser.builder()
                        .subject("idp\\ann")
                        .name("Ann")
                        .email("ann@acme.example")
                        .build());
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void alert_likeOneOfAnotherTenant_isCheckedMadeLooksAtOnceAndOutlivesTheNextDelivery() {
        String published = WhatNextGuide.delivered(stage.ledger, stage.sales);
        NewDataAlert margin = WhatNextGuide.alert(stage.acme, patternCondition(), published, ann.id());
        assertThat(WhatNextGuide.check(stage.acme, margin).validations())
                .as("Ann has no role in the space yet")
                .singleElement()
                .satisfies(finding -> assertThat(finding.validationErrors()).containsExactly("NO_ACCESS"));
        letAnnRead();
        assertThat(WhatNextGuide.check(stage.acme, margin).status()).contains(AlertValidationStatus.SUCCESS);

        DataAlert alert = WhatNextGuide.makeAlert(stage.acme, margin, stage.polling);
        stage.sandbox.site().reload("Sales");
        stage.deliver();

        assertThat(alert.isMade()).isTrue();
        assertThat(alert.errorStatus()).contains(AlertErrorStatus.OK);
        assertThat(stage.published()).isEqualTo(published);
        assertThat(stage.acme.dataAlerts().list(null, 100))
                .extracting(each -> each.appId().orElse(""))
                .containsExactly(published);
        assertThat(WhatNextGuide.looks(stage.acme, alert))
                .singleElement()
                .satisfies(look -> assertThat(look.outcome()).contains(AlertOutcome.CONDITION_NOT_MET));
    }

    @Test
    void alert_checkedAfterADelivery_looksOnceMore() {
        NewDataAlert margin = WhatNextGuide.alert(stage.acme, patternCondition(), stage.published(), ann.id());
        DataAlert alert = WhatNextGuide.makeAlert(stage.acme, margin, stage.polling);

        WhatNextGuide.checkedAtEachDelivery(
                        stage.cloud, Map.of("acme", alert.id().orElseThrow()))
                .delivered(new DeliveredApp(
                        stage.sales, "Sales", "acme", "Analytics", stage.published(), "2027-01-04T04:00:00Z"));

        assertThat(WhatNextGuide.looks(stage.acme, alert)).hasSize(2);
    }

    @Test
    void automation_ofATemplateInAnotherTenant_isCopiedOnceAndRuns() {
        QlikCloudTenant ours = stage.cloud.tenant("globex");
        String template = ours.automations()
                .create(NewAutomation.builder()
                        .name("Template")
                        .workspace(RawJson.of("{\"blocks\":[]}"))
                        .build())
                .id();

        AutomationRun first = WhatNextGuide.automation(ours, template, stage.acme, stage.polling);
        AutomationRun second = WhatNextGuide.automation(ours, template, stage.acme, stage.polling);

        assertThat(List.of(first, second))
                .allSatisfy(run -> assertThat(run.status()).contains(AutomationRunStatus.FINISHED));
        assertThat(stage.acme.automations().list(null, null, 100))
                .extracting(each -> each.name().orElse(""))
                .containsExactly("Tell sales about new customers");
    }

    @Test
    void subscription_toASheet_isMadeAndSentOnce() {
        SharingTask task = WhatNextGuide.subscription(stage.acme, ann.id(), stage.published(), "sheet-1");

        assertThat(WhatNextGuide.sendOne(stage.acme, task, stage.polling).status())
                .contains(SharingExecutionStatus.SUCCESSFUL);

        assertThat(stage.acme.sharingTasks().executions(task.id().orElseThrow(), null, 100))
                .hasSize(1);
    }

    @Test
    void subscription_thatIsSwitchedOff_isRefusedWhenItIsToBeSent() {
        SharingTask task = WhatNextGuide.subscription(stage.acme, ann.id(), stage.published(), "sheet-1");
        stage.acme
                .sharingTasks()
                .change(task.id().orElseThrow(), JsonPatch.empty().replace("/enabled", false));

        assertThatThrownBy(() -> WhatNextGuide.sendOne(stage.acme, task, stage.polling))
                .isInstanceOf(QlikApiException.class)
                .hasMessageContaining("HTTP 400");
    }

    @Test
    void impersonation_ofAPortalsUser_givesATokenThatIsTheUsers() {
        CreatedOauthApp portal = WhatNextGuide.embeddingClient(stage.acme);

        IssuedToken token = WhatNextGuide.token(
                stage.acme, portal.clientId(), portal.clientSecret().orElseThrow(), "idp\\ann");

        try (QlikCloud asAnn = QlikCloud.withClientPerTenant()
                .tenant("acme", stage.acme.url(), tenant -> tenant.apiKey(token.accessToken()))
                .trusting(folder.resolve("ca.pem"))
                .build()) {
            assertThat(asAnn.tenant("acme").users().me().id()).isEqualTo(ann.id());
        }
    }

    @Test
    void impersonation_ofAUserWhomTheTenantDoesNotKnow_isRefused() {
        CreatedOauthApp portal = WhatNextGuide.embeddingClient(stage.acme);

        assertThatThrownBy(() -> WhatNextGuide.token(
                        stage.acme, portal.clientId(), portal.clientSecret().orElseThrow(), "idp\\nobody"))
                .isInstanceOf(QlikApiException.class)
                .hasMessageContaining("oauth/token");
    }

    @Test
    void jwt_ofThePortal_opensASessionOfItsUser() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();

        WebIntegration portal =
                WhatNextGuide.jwt(stage.acme, stage.sandbox.tenant("acme").id(), pem(keys));

        assertThat(portal.validOrigins()).containsExactly("https://portal.example");
        try (QlikCloud asBen = QlikCloud.withClientPerTenant()
                .tenant("acme", stage.acme.url(), tenant -> tenant.jwtSession(() -> signed(keys)))
                .trusting(folder.resolve("ca.pem"))
                .build()) {
            assertThat(asBen.tenant("acme").users().me().subject()).contains("ben");
        }
    }

    @Test
    void reload_movedToTheCloud_runsThereAndTheSiteSendsTheAppNoMore() {
        WhatNextGuide.connection(stage.acme, stage.space(), Secret.of("s3cret"));
        stage.sandbox.site().setTags("Sales");
        WhatNextGuide.script(stage.acme, stage.delivery(), "LIB CONNECT TO 'Orders';");
        CloudApp before = stage.sandbox.tenant("acme").app(stage.published());

        assertThat(WhatNextGuide.reload(stage.acme, stage.published(), stage.polling)
                        .status())
                .isEqualTo(ReloadStatus.SUCCEEDED);
        WhatNextGuide.nightly(stage.acme, stage.published(), stage.space());
        stage.sandbox.site().reload("Sales");
        DistributionReport report = stage.deliver();

        assertThat(report.deliveries()).extracting(each -> each.appName()).containsOnly("Costs");
        assertThat(report.with(Outcome.UNCHANGED)).hasSize(2);
        assertThat(stage.sandbox.tenant("acme").app(before.id()).sha256()).isEqualTo(before.sha256());
        assertThat(stage.acme.tasks().list(null, 100)).hasSize(1);
        assertThat(stage.acme.dataConnections().list(stage.space(), 100))
                .extracting(DataConnection::name)
                .containsExactly("Orders");
    }

    @Test
    void reload_movedToTheCloudAndBack_hasTheSitesContentUnderTheSameId() {
        String published = stage.published();
        stage.sandbox.site().setTags("Sales");
        WhatNextGuide.reload(stage.acme, published, stage.polling);
        stage.deliver();

        stage.sandbox.site().setTags("Sales", "cloud");
        stage.sandbox.site().reload("Sales");
        stage.deliver();

        assertThat(stage.published()).isEqualTo(published);
        assertThat(stage.sandbox.tenant("acme").app(published).sha256())
                .isEqualTo(stage.sandbox.site().app("Sales").sha256());
    }

    @Test
    void reload_thatFailsInTheCloud_hasALogAndLeavesTheDataAlone() {
        CloudApp before = stage.sandbox.tenant("acme").app(stage.published());
        stage.sandbox.tenant("acme").failReloads(1);

        Reload ended = WhatNextGuide.reload(stage.acme, stage.published(), stage.polling);

        assertThat(ended.status()).isEqualTo(ReloadStatus.FAILED);
        assertThat(ended.log()).isPresent();
        assertThat(stage.sandbox.tenant("acme").app(before.id()).lastReloadTime())
                .isEqualTo(before.lastReloadTime());
    }

    /** What an alert that somebody made in the hub of globex looks for. */
    private DataCondition patternCondition() {
        QlikCloudTenant ours = stage.cloud.tenant("globex");
        String app = stage.published("globex");
        NewDataAlert pattern = WhatNextGuide.alert(
                ours,
                DataCondition.builder()
                        .addMeasures(ConditionMeasure.builder()
                                .libraryId("margin")
                                .title("Margin")
                                .build())
                        .conditionData(RawJson.of("{\"operator\":\"<\"}"))
                        .build(),
                app,
                ours.users().me().id());
        String id = ours.dataAlerts().create(pattern).id().orElseThrow();
        return WhatNextGuide.pattern(ours, id);
    }

    private void letAnnRead() {
        stage.acme
                .spaces()
                .assign(
                        stage.space(),
                        NewAssignment.builder()
                                .type(AssigneeType.USER)
                                .assigneeId(ann.id())
                                .addRoles(SpaceRole.CONSUMER)
                                .build());
    }

    private static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private Secret signed(KeyPair keys) {
        Instant now = stage.sandbox.clock().instant();
        String text = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"portal-2026\"}") + "."
                + encoded(("{\"iss\":\"https://portal.example\",\"aud\":\"qlik.api/login/jwt-session\",\"sub\":\"ben\","
                                + "\"subType\":\"user\",\"name\":\"Ben\",\"email\":\"ben@acme.example\","
                                + "\"email_verified\":true,\"jti\":\"%s\",\"iat\":%d,\"nbf\":%d,\"exp\":%d}")
                        .formatted(now, now.getEpochSecond(), now.getEpochSecond(), now.getEpochSecond() + 600));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return Secret.of(
                    text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign()));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
