package io.qlikoem.cloud.licenses;

import io.qlikoem.cloud.OperationRows;

public class LicensesRows extends OperationRows {
    private static final String LICENSE_OVERVIEW = """
            {"trial":true,"valid":"5f6d0fa3bd6de10001a6b1c2","origin":"Internal","status":"Ok",
            "product":"product","updated":"updated","allotments":[{"name":"professional","units":3,"overage":3,
            "unitsUsed":3,"usageClass":"usageclass"}],"changeTime":"changetime",
            "customerId":"5f6d0fa3bd6de10001a6b1c2","licenseKey":"licensekey","parameters":[{"name":"Sales",
            "valid":"2024-01-01/2027-12-31","access":{"allotment":"allotment"},"values":{}}],
            "licenseType":"licensetype","licenseNumber":"licensenumber","latestValidTime":"latestvalidtime",
            "secondaryNumber":"secondarynumber","capabilityBankId":"5f6d0fa3bd6de10001a6b1c2",
            "parentLicenseNumber":"parentlicensenumber","version":"version"}
            """;
    private static final String LICENSE_STATUS = """
            {"type":"Signed","trial":true,"valid":"5f6d0fa3bd6de10001a6b1c2","origin":"Internal","status":"Ok",
            "product":"product","deactivated":true,"extensionStatus":"Unavailable"}
            """;
    private static final String LICENSE_SETTINGS = """
            {"autoAssignAnalyzer":true,"autoAssignProfessional":true}
            """;
    private static final String LICENSE_ASSIGNMENT = """
            {"type":"type","excess":true,"created":"created","subject":"idp\\\\a"}
            """;
    private static final String LICENSE_CONSUMPTION = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","appId":"5f6d0fa3bd6de10001a6b1c2",
            "userId":"5f6d0fa3bd6de10001a6b1c2","endTime":"endtime","duration":"duration",
            "sessionId":"5f6d0fa3bd6de10001a6b1c2","allotmentId":"5f6d0fa3bd6de10001a6b1c2","minutesUsed":3,
            "capacityUsed":3,"licenseUsage":"licenseusage"}
            """;
    private static final String LICENSE_RESULT = """
            {"data":[{"code":"code","type":"type","title":"title","status":200,"subject":"idp\\\\a"}]}
            """;
    private static final String LICENSE_RESULT_2 = """
            {"data":[{"code":"code","type":"type","title":"title","status":200,"subject":"idp\\\\a",
            "sourceType":"sourcetype","sourceSubject":"sourcesubject"}]}
            """;

    public LicensesRows() {
        row(LicensesApi.class, api -> api.overview(), LICENSE_OVERVIEW);
        row(LicensesApi.class, api -> api.status(), LICENSE_STATUS);
        row(LicensesApi.class, api -> api.settings(), LICENSE_SETTINGS);
        row(
                LicensesApi.class,
                api -> api.setSettings(
                        LicenseSettings.builder().autoAssignAnalyzer(true).build()),
                LICENSE_SETTINGS);
        row(LicensesApi.class, api -> api.assignments("type eq \"analyzer\"", 100), page(LICENSE_ASSIGNMENT));
        row(LicensesApi.class, api -> api.consumption(null, 100), page(LICENSE_CONSUMPTION));
        row(
                LicensesApi.class,
                api -> api.add(LicensesToAdd.builder()
                        .addAdd(LicenseToAdd.builder()
                                .subject("a")
                                .type("analyzer")
                                .build())
                        .build()),
                207,
                LICENSE_RESULT);
        row(
                LicensesApi.class,
                api -> api.update(LicensesToChange.builder()
                        .addUpdate(LicenseToChange.builder()
                                .subject("a")
                                .type("professional")
                                .sourceType("analyzer")
                                .build())
                        .build()),
                207,
                LICENSE_RESULT_2);
        row(
                LicensesApi.class,
                api -> api.remove(LicensesToRemove.builder()
                        .addDelete(LicenseToRemove.builder()
                                .subject("a")
                                .type("analyzer")
                                .build())
                        .build()),
                207,
                LICENSE_RESULT);
    }
}
