package io.qlikoem.cloud.apikeys;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class KeysRows extends OperationRows {
    private static final String API_KEY = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","sub":"sub","expiry":"2024-07-31T13:43:51.000Z","status":"active",
            "created":"2024-07-31T13:43:51.000Z","subType":"user","tenantId":"5f6d0fa3bd6de10001a6b1c2",
            "description":"description","lastUpdated":"2024-07-31T13:43:51.000Z",
            "createdByUser":"createdbyuser"}
            """;
    private static final String CREATED_API_KEY = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","sub":"sub","token":"token","expiry":"2024-07-31T13:43:51.000Z",
            "status":"active","created":"2024-07-31T13:43:51.000Z","subType":"user",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","description":"description",
            "lastUpdated":"2024-07-31T13:43:51.000Z","createdByUser":"createdbyuser"}
            """;
    private static final String API_KEY_LIMITS = """
            {"max_keys_per_user":3,"max_api_key_expiry":"max_api_key_expiry",
            "scim_externalClient_expiry":"scim_externalclient_expiry"}
            """;

    public KeysRows() {
        row(ApiKeysApi.class, api -> api.list("u1", "active", 100), page(API_KEY));
        row(
                ApiKeysApi.class,
                api -> api.create(
                        NewApiKey.builder().description("ci").expiry("P7D").build()),
                201,
                CREATED_API_KEY);
        row(ApiKeysApi.class, api -> api.get("k1"), API_KEY);
        row(ApiKeysApi.class, api -> api.change("k1", JsonPatch.empty().replace("/description", "ci 2")));
        row(ApiKeysApi.class, api -> api.delete("k1"));
        row(ApiKeysApi.class, api -> api.limits("t1"), API_KEY_LIMITS);
        row(ApiKeysApi.class, api -> api.changeLimits("t1", JsonPatch.empty().replace("/max_keys_per_user", 5)));
    }
}
