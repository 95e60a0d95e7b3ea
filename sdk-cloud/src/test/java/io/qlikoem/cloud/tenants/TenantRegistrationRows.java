package io.qlikoem.cloud.tenants;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.Secret;

public class TenantRegistrationRows extends OperationRows {
    private static final String CLOUD_TENANT = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"region":"region","status":"active",
            "created":"2024-07-31T13:43:51.000Z","hostnames":["acme.eu.qlikcloud.com"],
            "datacenter":"datacenter","lastUpdated":"2024-07-31T13:43:51.000Z","createdByUser":"createdbyuser",
            "statusLastUpdatedAt":"2024-07-31T13:43:51.000Z","enableAnalyticCreation":true,
            "enableAppOpeningFeedback":true,"autoAssignCreateSharedSpacesRoleToProfessionals":true,
            "autoAssignDataServicesContributorRoleToProfessionals":true,
            "autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals":true}
            """;
    private static final String TENANT_DEACTIVATED = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","status":"disabled",
            "estimatedPurgeDate":"2024-07-31T13:43:51.000Z"}
            """;
    private static final String TENANT_REACTIVATED = """
            {"id":"t1","status":"active"}
            """;

    public TenantRegistrationRows() {
        row(
                TenantRegistrationApi.class,
                api -> api.create(NewTenant.builder()
                        .licenseKey(Secret.of("key"))
                        .datacenter("eu-west-1")
                        .build()),
                201,
                CLOUD_TENANT);
        row(
                TenantRegistrationApi.class,
                api -> api.deactivate(
                        "t1",
                        "acme.eu.qlikcloud.com",
                        TenantDeactivation.builder().purgeAfterDays(30).build()),
                TENANT_DEACTIVATED);
        row(TenantRegistrationApi.class, api -> api.reactivate("t1", "acme.eu.qlikcloud.com"), TENANT_REACTIVATED);
    }
}
