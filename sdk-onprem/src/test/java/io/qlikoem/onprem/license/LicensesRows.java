package io.qlikoem.onprem.license;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

public class LicensesRows extends OperationRows {
    private static final String ACCESS_TYPE_OVERVIEW = """
            {"schemaPath":"AccessTypeOverview","totalTokens":3,"availableTokens":3,"tokensEnabled":true,
            "userAccess":{"schemaPath":"AccessTypeOverviewUserAccessDetailsCondensed","enabled":true,
            "tokenCost":1.5,"allocatedTokens":3,"usedTokens":3,"quarantinedTokens":3},
            "loginAccess":{"schemaPath":"AccessTypeOverviewLoginAccessDetailsCondensed","enabled":true,
            "tokenCost":1.5,"allocatedTokens":3,"usedTokens":3,"unavailableTokens":3},
            "professionalAccess":{"schemaPath":"AccessTypeOverviewDetailsCondensed","enabled":true,"total":3,
            "allocated":3,"used":3,"quarantined":3,"excess":3,"available":3},
            "analyzerAccess":{"schemaPath":"AccessTypeOverviewDetailsCondensed","enabled":true,"total":3,
            "allocated":3,"used":3,"quarantined":3,"excess":3,"available":3},
            "analyzerTimeAccess":{"schemaPath":"AccessTypeOverviewAnalyzerTimeAccessDetailsCondensed",
            "enabled":true,"allocatedMinutes":3,"usedMinutes":3,"unavailableMinutes":3}}
            """;
    private static final String LICENSE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"License","privileges":null,"lef":"","serial":"9999000000000001","check":"","key":"",
            "keyDetails":"","name":"Sales","organization":"Acme","product":1,"numberOfCores":3,"isExpired":true,
            "expiredReason":"","isBlacklisted":true,"isInvalid":true,"isSubscription":true,
            "isCloudServices":true,"isElastic":true,"updated":"2020-10-21T12:48:17.100Z"}
            """;
    private static final String LICENSE_ANALYZER_ACCESS_TYPE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"License.AnalyzerAccessType","privileges":null,
            "user":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"lastUsed":"2020-10-21T12:48:17.100Z","excess":true,"quarantined":true,
            "quarantineEnd":"2020-10-21T12:48:17.100Z","deletedUserId":"deletedUserId",
            "deletedUserDirectory":"deletedUserDirectory"}
            """;
    private static final String LICENSE_ANALYZER_TIME_ACCESS_TYPE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"License.AnalyzerTimeAccessType","privileges":null,"name":"Sales","usedMinutes":3,
            "remainingMinutes":3,"assignedMinutes":3,"assignedUnits":3}
            """;
    private static final String LICENSE_LOGIN_ACCESS_TYPE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"License.LoginAccessType","privileges":null,"name":"Sales","usedAccessTypes":3,
            "remainingAccessTypes":3,"assignedAccessTypes":3,"assignedTokens":3}
            """;
    private static final String LICENSE_PROFESSIONAL_ACCESS_TYPE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"License.ProfessionalAccessType","privileges":null,
            "user":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"lastUsed":"2020-10-21T12:48:17.100Z","excess":true,"quarantined":true,
            "quarantineEnd":"2020-10-21T12:48:17.100Z","deletedUserId":"deletedUserId",
            "deletedUserDirectory":"deletedUserDirectory"}
            """;
    private static final String LICENSE_USER_ACCESS_TYPE = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"License.UserAccessType","privileges":null,
            "user":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"lastUsed":"2020-10-21T12:48:17.100Z","quarantined":true,
            "quarantineEnd":"2020-10-21T12:48:17.100Z","deletedUserId":"deletedUserId",
            "deletedUserDirectory":"deletedUserDirectory"}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public LicensesRows() {
        row(LicenseApi.class, api -> api.get(), LICENSE);
        row(LicenseApi.class, api -> api.overview(), ACCESS_TYPE_OVERVIEW);
        row(
                ProfessionalAccessApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(LICENSE_PROFESSIONAL_ACCESS_TYPE));
        row(ProfessionalAccessApi.class, api -> api.count(null), "{\"value\":137}");
        row(ProfessionalAccessApi.class, api -> api.get(ID), LICENSE_PROFESSIONAL_ACCESS_TYPE);
        row(
                ProfessionalAccessApi.class,
                api -> api.table(
                        TableDefinition.ofProperties("LicenseProfessionalAccessType", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                AnalyzerAccessApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(LICENSE_ANALYZER_ACCESS_TYPE));
        row(AnalyzerAccessApi.class, api -> api.count(null), "{\"value\":137}");
        row(AnalyzerAccessApi.class, api -> api.get(ID), LICENSE_ANALYZER_ACCESS_TYPE);
        row(
                AnalyzerAccessApi.class,
                api -> api.table(
                        TableDefinition.ofProperties("LicenseAnalyzerAccessType", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                UserAccessApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(LICENSE_USER_ACCESS_TYPE));
        row(UserAccessApi.class, api -> api.count(null), "{\"value\":137}");
        row(UserAccessApi.class, api -> api.get(ID), LICENSE_USER_ACCESS_TYPE);
        row(
                UserAccessApi.class,
                api -> api.table(TableDefinition.ofProperties("LicenseUserAccessType", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                LoginAccessApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(LICENSE_LOGIN_ACCESS_TYPE));
        row(LoginAccessApi.class, api -> api.count(null), "{\"value\":137}");
        row(LoginAccessApi.class, api -> api.get(ID), LICENSE_LOGIN_ACCESS_TYPE);
        row(
                LoginAccessApi.class,
                api -> api.table(
                        TableDefinition.ofProperties("LicenseLoginAccessType", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                AnalyzerTimeAccessApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(LICENSE_ANALYZER_TIME_ACCESS_TYPE));
        row(AnalyzerTimeAccessApi.class, api -> api.count(null), "{\"value\":137}");
        row(AnalyzerTimeAccessApi.class, api -> api.get(ID), LICENSE_ANALYZER_TIME_ACCESS_TYPE);
        row(
                AnalyzerTimeAccessApi.class,
                api -> api.table(
                        TableDefinition.ofProperties("LicenseAnalyzerTimeAccessType", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
