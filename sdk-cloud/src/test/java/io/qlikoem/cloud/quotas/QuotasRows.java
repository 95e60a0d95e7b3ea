package io.qlikoem.cloud.quotas;

import io.qlikoem.cloud.OperationRows;

public class QuotasRows extends OperationRows {
    private static final String QUOTA = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","type":"type","attributes":{"unit":"unit","quota":3,"usage":3,
            "warningThresholds":[3]}}
            """;

    public QuotasRows() {
        row(QuotasApi.class, api -> api.list(true), page(QUOTA));
        row(QuotasApi.class, api -> api.get("app_mem_size", null), page(QUOTA));
    }
}
