package io.qlikoem.cloud.audits;

import io.qlikoem.cloud.OperationRows;
import java.util.Map;

public class AuditsRows extends OperationRows {
    private static final String AUDIT_EVENT = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","data":{},"links":{"self":{}},"source":"source",
            "userId":"5f6d0fa3bd6de10001a6b1c2","eventId":"5f6d0fa3bd6de10001a6b1c2",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","eventTime":"2024-07-31T13:43:51.000Z",
            "eventType":"eventtype","extensions":{"actor":{},"ownerId":"5f6d0fa3bd6de10001a6b1c2",
            "spaceId":"5f6d0fa3bd6de10001a6b1c2","updates":"updates",
            "topLevelResourceId":"5f6d0fa3bd6de10001a6b1c2"},"contentType":"contenttype",
            "eventTypeVersion":"eventtypeversion"}
            """;
    private static final String AUDIT_EVENT_2 = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","data":{},
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"source":"source",
            "userId":"5f6d0fa3bd6de10001a6b1c2","eventId":"5f6d0fa3bd6de10001a6b1c2",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","eventTime":"2024-07-31T13:43:51.000Z",
            "eventType":"eventtype","extensions":{"actor":{"sub":"sub","subType":"subtype"},
            "ownerId":"5f6d0fa3bd6de10001a6b1c2","spaceId":"5f6d0fa3bd6de10001a6b1c2","updates":"updates",
            "topLevelResourceId":"5f6d0fa3bd6de10001a6b1c2"},"contentType":"contenttype",
            "eventTypeVersion":"eventtypeversion"}
            """;
    private static final String NAMES = """
            {"data":["data"],"links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}}}
            """;
    private static final String AUDIT_SETTINGS = """
            {"data":{"EventTTL":3,"ArchiveEnabled":true}}
            """;
    private static final String ARCHIVED_EVENT = """
            {"data":{},"source":"source","userId":"5f6d0fa3bd6de10001a6b1c2",
            "eventId":"5f6d0fa3bd6de10001a6b1c2","tenantId":"5f6d0fa3bd6de10001a6b1c2",
            "eventTime":"2024-07-31T13:43:51.000Z","eventType":"eventtype","extensions":{"actor":{},
            "ownerId":"5f6d0fa3bd6de10001a6b1c2","spaceId":"5f6d0fa3bd6de10001a6b1c2","updates":"updates",
            "topLevelResourceId":"5f6d0fa3bd6de10001a6b1c2"},"contentType":"contenttype",
            "eventTypeVersion":"eventtypeversion"}
            """;

    public AuditsRows() {
        row(
                AuditsApi.class,
                api -> api.list("com.qlik.v1.app.created", "2026-11-01T00:00:00Z/2026-11-02T00:00:00Z", "u1", 100),
                page(AUDIT_EVENT));
        row(AuditsApi.class, api -> api.get("e1"), AUDIT_EVENT_2);
        row(AuditsApi.class, api -> api.types(), NAMES);
        row(AuditsApi.class, api -> api.sources(), NAMES);
        row(AuditsApi.class, api -> api.settings(), AUDIT_SETTINGS);
        row(AuditsApi.class, api -> api.archive("2026-11-30"), page(ARCHIVED_EVENT));
        row(
                AuditsApi.class,
                api -> api.consumptionApp(),
                200,
                "qvf",
                Map.of("Content-Type", "application/octet-stream"));
    }
}
