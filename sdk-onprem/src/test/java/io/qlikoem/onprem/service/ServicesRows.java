package io.qlikoem.onprem.service;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

public class ServicesRows extends OperationRows {
    private static final String ENGINE_SERVICE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"EngineService","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "settings":{"id":"5d0f6c1e-0000-4000-8000-000000000002","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"EngineServiceSettings","listenerPorts":[3],"autosaveInterval":3,"documentTimeout":3,
            "tableFilesDirectory":"","documentDirectory":"\\\\\\\\sense\\\\share\\\\Apps",
            "allowDataLineage":true,"workingSetSizeLoPct":3,"workingSetSizeHiPct":80,"standardReload":true,
            "objectTimeLimitSec":3,"exportTimeLimitSec":3,"reloadTimeLimitSec":3},
            "serverNodeConfiguration":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}},
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String PRINTING_SERVICE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"PrintingService","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "settings":{"id":"5d0f6c1e-0000-4000-8000-000000000002","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"PrintingServiceSettings","workingSetSizeHiPct":80,
            "logVerbosity":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"PrintingServiceSettingsLogVerbosity",
            "logVerbosityAuditActivity":1,"logVerbosityService":1}},
            "serverNodeConfiguration":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}},
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String PROXY_SERVICE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"ProxyService","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "settings":{"id":"5d0f6c1e-0000-4000-8000-000000000002","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"ProxyServiceSettings","listenPort":443,"allowHttp":true,"unencryptedListenPort":3,
            "authenticationListenPort":3,"kerberosAuthentication":true,"unencryptedAuthenticationListenPort":3,
            "sslBrowserCertificateThumbprint":"sslBrowserCertificateThumbprint","keepAliveTimeoutSeconds":3,
            "maxHeaderSizeBytes":16384,"maxHeaderLines":100,
            "logVerbosity":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"ProxyServiceSettingsLogVerbosity",
            "logVerbosityAuditActivity":1,"logVerbosityAuditSecurity":1,"logVerbosityService":1,
            "logVerbosityAudit":1,"logVerbosityPerformance":1,"logVerbositySecurity":1,"logVerbositySystem":1},
            "restListenPort":3,"virtualProxies":[{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "sessionCookieHeaderName":"X-Qlik-Session-oem","sessionInactivityTimeout":30,
            "defaultVirtualProxy":true}]},
            "serverNodeConfiguration":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}},
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String REPOSITORY_SERVICE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"RepositoryService","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "serverNodeConfiguration":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}},
            "settings":{"id":"5d0f6c1e-0000-4000-8000-000000000002","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"RepositoryServiceSettings",
            "externalCertificate":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"RepositoryServiceSettingsExternalCert",
            "name":"Sales","thumbPrint":"thumbPrint"},
            "synchronization":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"RepositoryServiceSettingsSynchronization",
            "synchronizationInterval":3,"snapshotTimeInterval":3,"snapshotSizeInterval":3},
            "cleaningAgent":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"RepositoryServiceSettingsCleaningAgent",
            "cleaningInterval":3,"databaseCleaningThreshold":3,"inMemoryCleaningThreshold":3},
            "logVerbosity":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"RepositoryServiceSettingsLogVerbosity",
            "logVerbosityAuditActivity":1,"logVerbosityAuditSecurity":1,"logVerbosityService":1,
            "logVerbosityApplication":1,"logVerbosityAudit":1,"logVerbosityLicense":1,
            "logVerbosityManagementConsole":1,"logVerbosityPerformance":1,"logVerbositySecurity":1,
            "logVerbositySynchronization":1,"logVerbositySystem":1,"logVerbosityUserManagement":1,
            "logVerbosityRuleAudit":1},"useRuleTrace":true},
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String SCHEDULER_SERVICE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"SchedulerService","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "serverNodeConfiguration":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}},
            "settings":{"id":"5d0f6c1e-0000-4000-8000-000000000002","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"SchedulerServiceSettings","schedulerServiceType":1,"maxConcurrentEngines":3,
            "engineTimeout":30,"logVerbosity":{"id":"5d0f6c1e-0000-4000-8000-000000000003",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"SchedulerServiceSettingsLogVerbosity",
            "logVerbosityAuditActivity":1,"logVerbosityAuditSecurity":1,"logVerbosityService":1,
            "logVerbosityApplication":1,"logVerbosityAudit":1,"logVerbosityPerformance":1,
            "logVerbositySecurity":1,"logVerbositySystem":1,"logVerbosityTaskExecution":1}},
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public ServicesRows() {
        row(EngineServiceApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(ENGINE_SERVICE));
        row(EngineServiceApi.class, api -> api.count(null), "{\"value\":137}");
        row(EngineServiceApi.class, api -> api.get(ID), ENGINE_SERVICE);
        row(EngineServiceApi.class, api -> api.local(), ENGINE_SERVICE);
        row(
                EngineServiceApi.class,
                api -> api.table(TableDefinition.ofProperties("EngineService", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(ProxyServiceApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(PROXY_SERVICE));
        row(ProxyServiceApi.class, api -> api.count(null), "{\"value\":137}");
        row(ProxyServiceApi.class, api -> api.get(ID), PROXY_SERVICE);
        row(ProxyServiceApi.class, api -> api.local(), PROXY_SERVICE);
        row(
                ProxyServiceApi.class,
                api -> api.table(TableDefinition.ofProperties("ProxyService", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                SchedulerServiceApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(SCHEDULER_SERVICE));
        row(SchedulerServiceApi.class, api -> api.count(null), "{\"value\":137}");
        row(SchedulerServiceApi.class, api -> api.get(ID), SCHEDULER_SERVICE);
        row(SchedulerServiceApi.class, api -> api.local(), SCHEDULER_SERVICE);
        row(
                SchedulerServiceApi.class,
                api -> api.table(TableDefinition.ofProperties("SchedulerService", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                RepositoryServiceApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(REPOSITORY_SERVICE));
        row(RepositoryServiceApi.class, api -> api.count(null), "{\"value\":137}");
        row(RepositoryServiceApi.class, api -> api.get(ID), REPOSITORY_SERVICE);
        row(RepositoryServiceApi.class, api -> api.local(), REPOSITORY_SERVICE);
        row(
                RepositoryServiceApi.class,
                api -> api.table(TableDefinition.ofProperties("RepositoryService", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                PrintingServiceApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(PRINTING_SERVICE));
        row(PrintingServiceApi.class, api -> api.count(null), "{\"value\":137}");
        row(PrintingServiceApi.class, api -> api.get(ID), PRINTING_SERVICE);
        row(PrintingServiceApi.class, api -> api.local(), PRINTING_SERVICE);
        row(
                PrintingServiceApi.class,
                api -> api.table(TableDefinition.ofProperties("PrintingService", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
