package io.qlikoem.examples.docs;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.afterdelivery.AfterDeliveries;
import io.qlikoem.cloud.apps.PublishData;
import io.qlikoem.cloud.apps.RepublishApp;
import io.qlikoem.cloud.appscripts.ScriptVersion;
import io.qlikoem.cloud.automations.Automation;
import io.qlikoem.cloud.automations.AutomationRun;
import io.qlikoem.cloud.automations.AutomationSummary;
import io.qlikoem.cloud.automations.NewAutomation;
import io.qlikoem.cloud.automations.NewAutomationRun;
import io.qlikoem.cloud.conditions.Condition;
import io.qlikoem.cloud.conditions.ConditionBase;
import io.qlikoem.cloud.conditions.DataCondition;
import io.qlikoem.cloud.conditions.NewCondition;
import io.qlikoem.cloud.csporigins.NewCspOrigin;
import io.qlikoem.cloud.dataalerts.AlertExecution;
import io.qlikoem.cloud.dataalerts.AlertRecipients;
import io.qlikoem.cloud.dataalerts.AlertTriggerRequest;
import io.qlikoem.cloud.dataalerts.AlertValidation;
import io.qlikoem.cloud.dataalerts.DataAlert;
import io.qlikoem.cloud.dataalerts.NewAlertTrigger;
import io.qlikoem.cloud.dataalerts.NewDataAlert;
import io.qlikoem.cloud.dataconnections.CreatedDataConnection;
import io.qlikoem.cloud.dataconnections.NewDataConnection;
import io.qlikoem.cloud.identityproviders.IdentityProvider;
import io.qlikoem.cloud.identityproviders.JwtIdentityOptions;
import io.qlikoem.cloud.identityproviders.NewJwtIdentityProvider;
import io.qlikoem.cloud.identityproviders.SigningKey;
import io.qlikoem.cloud.oauth.ImpersonationRequest;
import io.qlikoem.cloud.oauth.IssuedToken;
import io.qlikoem.cloud.oauth.OauthApi;
import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.cloud.oauthclients.CreatedOauthApp;
import io.qlikoem.cloud.oauthclients.NewOauthApp;
import io.qlikoem.cloud.oauthclients.NewOauthConsent;
import io.qlikoem.cloud.oauthclients.OauthAppType;
import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.cloud.reloads.NewReload;
import io.qlikoem.cloud.reloads.Reload;
import io.qlikoem.cloud.sharingtasks.NewSharingTask;
import io.qlikoem.cloud.sharingtasks.SharingExecuteRequest;
import io.qlikoem.cloud.sharingtasks.SharingExecution;
import io.qlikoem.cloud.sharingtasks.SharingExecutionStatus;
import io.qlikoem.cloud.sharingtasks.SharingRecipients;
import io.qlikoem.cloud.sharingtasks.SharingState;
import io.qlikoem.cloud.sharingtasks.SharingTask;
import io.qlikoem.cloud.sharingtasks.SharingTemplate;
import io.qlikoem.cloud.sharingtasks.SharingTemplateType;
import io.qlikoem.cloud.sharingtasks.SharingTrigger;
import io.qlikoem.cloud.sharingtasks.SharingType;
import io.qlikoem.cloud.sharingtasks.SharingUser;
import io.qlikoem.cloud.sharingtasks.TransportChannel;
import io.qlikoem.cloud.tasks.Task;
import io.qlikoem.cloud.tasks.TaskSchedule;
import io.qlikoem.cloud.webintegrations.NewWebIntegration;
import io.qlikoem.cloud.webintegrations.WebIntegration;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recipes of docs/what-next.md; {@link WhatNextTest} runs each of them. */
final class WhatNextGuide {
    private WhatNextGuide() {}

    static String delivered(Ledger ledger, String siteAppId) {
        LedgerEntry delivery = ledger.entries(List.of("acme")).get(new DeliveryKey(siteAppId, "acme", "Analytics"));
        String publishedAppId = delivery.publishedAppId().orElseThrow();
        return publishedAppId;
    }

    static DataCondition pattern(QlikCloudTenant ours, String patternId) {
        DataAlert pattern = ours.dataAlerts().get(patternId).orElseThrow(); // made in the hub
        DataCondition onMargin = ours.conditions()
                .get(pattern.conditionId().orElseThrow())
                .flatMap(Condition::dataCondition)
                .orElseThrow();
        return onMargin;
    }

    static NewDataAlert alert(QlikCloudTenant acme, DataCondition onMargin, String publishedAppId, String userId) {
        String condition = acme.conditions()
                .create(NewCondition.onData(DataCondition.builder()
                        .from(onMargin)
                        .conditionBase(
                                ConditionBase.builder().appId(publishedAppId).build())
                        .build()))
                .condition()
                .flatMap(Condition::id)
                .orElseThrow();
        NewDataAlert margin = NewDataAlert.builder()
                .name("Margin below plan")
                .appId(publishedAppId)
                .conditionId(condition)
                .triggerType(NewAlertTrigger.RELOAD)
                .recipients(AlertRecipients.users(List.of(userId)))
                .build();
        return margin;
    }

    static AlertValidation check(QlikCloudTenant acme, NewDataAlert margin) {
        AlertValidation check = acme.dataAlerts().validate(margin); // makes nothing
        check.validations().forEach(finding -> System.out.println(finding.id() + ": " + finding.validationErrors()));
        return check;
    }

    static DataAlert makeAlert(QlikCloudTenant acme, NewDataAlert margin, Polling polling) {
        DataAlert asked = acme.dataAlerts().create(margin);
        DataAlert alert =
                acme.dataAlerts().await(asked.id().orElseThrow(), polling).orElseThrow();
        acme.dataAlerts().trigger(AlertTriggerRequest.of(alert.id().orElseThrow())); // a first look, now
        return alert;
    }

    static List<AlertExecution> looks(QlikCloudTenant acme, DataAlert alert) {
        return acme.dataAlerts().executions(alert.id().orElseThrow(), null, 20).stream()
                .toList();
    }

    static AfterDelivery checkedAtEachDelivery(QlikCloud cloud, Map<String, String> alerts) {
        AfterDelivery lookAgain = AfterDeliveries.checkingDataAlert(
                "margin alert", cloud, (DeliveredApp app) -> Optional.ofNullable(alerts.get(app.tenant())));
        return lookAgain;
    }

    static AutomationRun automation(QlikCloudTenant ours, String templateId, QlikCloudTenant acme, Polling polling) {
        RawJson blocks = ours.automations()
                .get(templateId)
                .flatMap(Automation::workspace) // only its owner gets them
                .orElseThrow();
        String name = "Tell sales about new customers";
        String id = acme.automations().list(null, null, 100).stream() // this look sets a fresh tenant's service up
                .filter(each -> each.name().filter(name::equals).isPresent())
                .findFirst()
                .map(AutomationSummary::id)
                .orElseGet(() -> acme.automations()
                        .create(NewAutomation.builder()
                                .name(name)
                                .workspace(blocks)
                                .build())
                        .id());
        acme.automations().enable(id);
        AutomationRun started = acme.automations().run(id, NewAutomationRun.byApi());
        AutomationRun run = acme.automations().await(id, started.id(), polling);
        return run;
    }

    static SharingTask subscription(QlikCloudTenant acme, String userId, String publishedAppId, String sheetId) {
        SharingTask weekly = acme.sharingTasks()
                .create(NewSharingTask.builder()
                        .name("Margin, every Monday")
                        .type(SharingType.SHEET_SHARING)
                        .state(SharingState.unfiltered())
                        .addTemplates(SharingTemplate.builder()
                                .type(SharingTemplateType.MULTI_SHEET)
                                .subType("pdf")
                                .addMultiSheetData(RawJson.of("""
                                        {"appId": "%s", "sheetId": "%s"}""".formatted(publishedAppId, sheetId)))
                                .build())
                        .trigger(SharingTrigger.builder()
                                .addRecurrence("RRULE:FREQ=WEEKLY;BYDAY=MO;BYHOUR=7")
                                .build())
                        .recipients(SharingRecipients.builder()
                                .addUserIds(SharingUser.builder().value(userId).build())
                                .build())
                        .addTransportChannels(TransportChannel.EMAIL)
                        .build());
        return weekly;
    }

    static SharingExecution sendOne(QlikCloudTenant acme, SharingTask weekly, Polling polling) {
        String taskId = weekly.id().orElseThrow();
        acme.sharingTasks().execute(SharingExecuteRequest.of(taskId)); // one now, to look at it
        SharingExecution sent = polling.until(
                        () -> acme.sharingTasks().executions(taskId, null, 1).stream()
                                .findFirst(),
                        newest -> newest.flatMap(SharingExecution::status)
                                .filter(SharingExecutionStatus::isFinal)
                                .isPresent())
                .orElseThrow();
        return sent;
    }

    static CreatedOauthApp embeddingClient(QlikCloudTenant acme) {
        acme.cspOrigins()
                .create(NewCspOrigin.builder()
                        .name("Portal")
                        .origin("https://portal.example")
                        .frameAncestors(true)
                        .frameSrc(true)
                        .build());
        CreatedOauthApp portal = acme.oauthClients()
                .create(NewOauthApp.builder()
                        .clientName("Portal")
                        .appType(OauthAppType.WEB)
                        .addAllowedScopes("user_default")
                        .addAllowedGrantTypes("client_credentials", "urn:qlik:oauth:user-impersonation")
                        .connectionConfig(NewOauthConsent.builder()
                                .consentMethod("trusted")
                                .build())
                        .build()); // its secret is shown this once: into your vault
        return portal;
    }

    static IssuedToken token(QlikCloudTenant acme, String portalClientId, Secret portalSecret, String subject) {
        IssuedToken token = acme.api(OauthApi.class)
                .token(ImpersonationRequest.builder()
                        .clientId(portalClientId)
                        .clientSecret(portalSecret)
                        .userLookup(UserLookup.bySubject(subject)) // the user whom your portal has signed in
                        .scope("user_default")
                        .build());
        return token;
    }

    static WebIntegration jwt(QlikCloudTenant acme, String tenantId, String publicKeyPem) {
        IdentityProvider provider = acme.identityProviders()
                .create(NewJwtIdentityProvider.builder()
                        .addTenantIds(tenantId)
                        .options(JwtIdentityOptions.builder()
                                .issuer("https://portal.example")
                                .addStaticKeys(SigningKey.builder()
                                        .kid("portal-2026")
                                        .pem(publicKeyPem)
                                        .build())
                                .jwtLoginEnabled(true)
                                .build())
                        .interactive(false)
                        .active(true)
                        .build());
        WebIntegration portal = acme.webIntegrations()
                .create(NewWebIntegration.builder()
                        .name("Portal")
                        .addValidOrigins("https://portal.example")
                        .build());
        System.out.println("provider " + provider.id() + ", web integration " + portal.id());
        return portal;
    }

    static CreatedDataConnection connection(QlikCloudTenant acme, String spaceId, Secret password) {
        CreatedDataConnection orders = acme.dataConnections()
                .create(NewDataConnection.builder()
                        .name("Orders") // the name that the script uses
                        .type("QvOdbcConnectorPackage.exe")
                        .datasourceID("postgres")
                        .space(spaceId) // the managed space
                        .connectStatement(
                                Secret.of("CUSTOM CONNECT TO \"provider=QvOdbcConnectorPackage.exe;driver=postgres;"
                                        + "host=db.acme.example;port=5432;db=orders\""))
                        .username("reader")
                        .password(password)
                        .build());
        return orders;
    }

    static void script(QlikCloudTenant acme, LedgerEntry delivery, String script) {
        String origin = delivery.originAppId().orElseThrow();
        acme.appScripts().create(origin, ScriptVersion.of(script, "Reads its data in the cloud"));
        acme.apps()
                .republish(
                        origin,
                        RepublishApp.builder()
                                .targetId(delivery.publishedAppId().orElseThrow())
                                .data(PublishData.TARGET) // the script changes, the data stays
                                .checkOriginAppId(false)
                                .build());
    }

    static Reload reload(QlikCloudTenant acme, String publishedAppId, Polling polling) {
        Reload first = acme.reloads().start(NewReload.ofApp(publishedAppId));
        Reload ended = acme.reloads().await(first.id(), polling); // SUCCEEDED, or log() says why not
        return ended;
    }

    static Task nightly(QlikCloudTenant acme, String publishedAppId, String spaceId) {
        Task nightly = acme.tasks()
                .create(
                        null,
                        Task.reload(
                                "Sales, every night",
                                publishedAppId,
                                spaceId,
                                TaskSchedule.builder()
                                        .recurrence("RRULE:FREQ=DAILY;BYHOUR=4;BYMINUTE=0;BYSECOND=0")
                                        .startDateTime("2027-01-04T04:00:00")
                                        .timezone("Europe/Vienna")
                                        .build()));
        return nightly;
    }
}
