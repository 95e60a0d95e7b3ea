package io.qlikoem.cloud.tenants;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class TenantsRows extends OperationRows {
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

    public TenantsRows() {
        row(TenantsApi.class, api -> api.me(), CLOUD_TENANT);
        row(TenantsApi.class, api -> api.get("t1"), CLOUD_TENANT);
        row(
                TenantsApi.class,
                api -> api.change(
                        "t1", JsonPatch.empty().replace("/name", "acme").replace("/enableAppOpeningFeedback", false)));
    }
}
