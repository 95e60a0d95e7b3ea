package io.qlikoem.cloud.spaces;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class SharesRows extends OperationRows {
    private static final String SHARE = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","type":"user",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"},
            "space":{"href":"https://acme.eu.qlikcloud.com/x"}},"roles":["consumer"],
            "spaceId":"5f6d0fa3bd6de10001a6b1c2","disabled":true,"tenantId":"5f6d0fa3bd6de10001a6b1c2",
            "createdAt":"2024-07-31T13:43:51.000Z","createdBy":"createdby",
            "updatedAt":"2024-07-31T13:43:51.000Z","updatedBy":"updatedby",
            "assigneeId":"5f6d0fa3bd6de10001a6b1c2","resourceId":"5f6d0fa3bd6de10001a6b1c2",
            "resourceName":"resourcename","resourceType":"app"}
            """;

    public SharesRows() {
        row(SharesApi.class, api -> api.list("s1", "a1", 100), page(SHARE));
        row(
                SharesApi.class,
                api -> api.create(
                        "s1",
                        NewShare.builder()
                                .type(ShareType.GROUP)
                                .assigneeId("g1")
                                .resourceId("a1")
                                .resourceType("app")
                                .addRoles("consumer")
                                .build()),
                201,
                SHARE);
        row(SharesApi.class, api -> api.get("s1", "sh1"), SHARE);
        row(SharesApi.class, api -> api.change("s1", "sh1", JsonPatch.empty().replace("/roles", "consumer")), SHARE);
        row(SharesApi.class, api -> api.delete("s1", "sh1"));
    }
}
