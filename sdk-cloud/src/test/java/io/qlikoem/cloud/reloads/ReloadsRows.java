package io.qlikoem.cloud.reloads;

import io.qlikoem.cloud.OperationRows;

public class ReloadsRows extends OperationRows {
    private static final String RELOAD = """
            {"id":"r1","appId":"a1","tenantId":"t1","userId":"u1","type":"external","status":"SUCCEEDED","partial":false,
             "weight":1,"creationTime":"2026-11-24T00:00:00.000Z","startTime":"2026-11-24T00:00:01.000Z",
             "endTime":"2026-11-24T00:00:09.000Z","resourceType":"api","links":{"self":{"href":"https://acme/r1"}}}
            """;

    public ReloadsRows() {
        row(ReloadsApi.class, reloads -> reloads.list("a1", "status eq \"FAILED\"", 100), page(RELOAD));
        row(
                ReloadsApi.class,
                reloads -> reloads.start(
                        NewReload.builder().appId("a1").partial(true).weight(2).build()),
                201,
                RELOAD);
        row(ReloadsApi.class, reloads -> reloads.startUnlessPending(NewReload.ofApp("a1")), 201, RELOAD);
        row(ReloadsApi.class, reloads -> reloads.get("r1"), RELOAD);
        row(ReloadsApi.class, reloads -> reloads.cancel("r1"), 202, "{\"status\":\"CANCELING\"}");
    }
}
