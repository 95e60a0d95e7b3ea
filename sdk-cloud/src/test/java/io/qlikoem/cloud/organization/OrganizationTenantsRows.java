package io.qlikoem.cloud.organization;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.cloud.scim.ScimFilter;

public class OrganizationTenantsRows extends OperationRows {
    private static final String ORGANIZATION_TENANT = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","links":{"self":{}},"status":"active",
            "createdAt":"2024-07-31T13:43:51.000Z","createdBy":"createdby",
            "hostnames":["acme.eu.qlikcloud.com"],"updatedAt":"2024-07-31T13:43:51.000Z",
            "regionCode":"us-east-1","countryCode":"US","licenseEndsAt":"licenseendsat",
            "licenseNumber":"licensenumber","subscriptionId":"5f6d0fa3bd6de10001a6b1c2",
            "licenseStartsAt":"licensestartsat","deletionStartsAt":"deletionstartsat"}
            """;
    private static final String TENANT_COUNT = """
            {"total":3}
            """;

    public OrganizationTenantsRows() {
        row(OrganizationTenantsApi.class, api -> api.list("subscriptionId eq \"s1\"", 100), page(ORGANIZATION_TENANT));
        row(
                OrganizationTenantsApi.class,
                api -> api.filter(ScimFilter.equal("subscriptionId", "s1"), 100),
                page(ORGANIZATION_TENANT));
        row(OrganizationTenantsApi.class, api -> api.get("t1"), page(ORGANIZATION_TENANT));
        row(OrganizationTenantsApi.class, api -> api.count("subscriptionId eq \"s1\""), TENANT_COUNT);
    }
}
