package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class TenantSettingsRows extends OperationRows {
    private static final String TENANT_SETTINGS = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","tenantId":"5f6d0fa3bd6de10001a6b1c2",
            "createdAt":"2024-07-31T13:43:51.000Z","createdBy":"createdby",
            "updatedAt":"2024-07-31T13:43:51.000Z","updatedBy":"updatedby","releaseCadence":"monthly",
            "customizeNoAccess":{"linkUrl":"https://acme.eu.qlikcloud.com/x","message":"message",
            "linkLabel":"linklabel","linkEnabled":true},"preferredStartPage":{"route":"/insights",
            "value":"analytics-hub"},"crossRegionDataProcessing":true,"sessionReplayOptOut":true}
            """;
    private static final String START_PAGES = """
            {"values":[{"route":"/insights","value":"analytics-hub"}],"defaultValue":"analytics-hub"}
            """;

    public TenantSettingsRows() {
        row(TenantSettingsApi.class, api -> api.get(), TENANT_SETTINGS);
        row(
                TenantSettingsApi.class,
                api -> api.create(NewTenantSettings.builder()
                        .preferredStartPage("analytics-hub")
                        .customizeNoAccess(NoAccessPage.builder()
                                .linkEnabled(false)
                                .message("Ask us")
                                .build())
                        .build()),
                201,
                TENANT_SETTINGS);
        row(
                TenantSettingsApi.class,
                api -> api.change(JsonPatch.empty()
                        .replace("/preferredStartPage", "analytics-hub")
                        .remove("/customizeNoAccess")),
                TENANT_SETTINGS);
        row(TenantSettingsApi.class, api -> api.delete());
        row(TenantSettingsApi.class, api -> api.startPages(), START_PAGES);
        row(
                TenantSettingsApi.class,
                api -> api.toggleCrossRegionInference(
                        CrossRegionInference.builder().value(true).build()),
                TENANT_SETTINGS);
    }
}
