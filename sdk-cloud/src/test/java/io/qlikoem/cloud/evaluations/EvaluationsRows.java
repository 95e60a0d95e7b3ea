package io.qlikoem.cloud.evaluations;

import io.qlikoem.cloud.OperationRows;
import java.util.Map;

public class EvaluationsRows extends OperationRows {
    private static final String EVALUATION = """
            {"id":"e1","appId":"a1","appName":"Sales","appItemId":"i1","status":"ended","tenantId":"t1","version":2,
             "started":"2026-11-24T00:00:00.000Z","ended":"2026-11-24T00:05:00.000Z","timestamp":"2026-11-24T00:05:00.000Z",
             "engine":{"shortName":"large"},"events":[{"severity":"warning","message":"slow","errorCode":"","sheetId":"s1",
              "sheetTitle":"Overview","objectId":"o1","objectTitle":"Map","objectType":"map","objectVisualization":"map"}],
             "details":{"errors":[],"warnings":["a reload ran"],"engineHasCache":false,"concurrentReload":true},
             "result":{"documentSizeMiB":12.5,"rowCount":4000,"sheetCount":2,"objectCount":9,"hasSectionAccess":false,
              "sheetsUncached":[{"sheet":{"id":"s1","title":"Overview","responseTimeSeconds":1.5,"timeoutStatusCode":""},
               "objectCount":4,"sheetObjects":[{"id":"o1","title":"Map","sheetId":"s1","objectType":"map",
                "responseTimeSeconds":1.25}]}],
              "objSlowUncached":[{"id":"o1","title":"Map","sheetId":"s1","sheetTitle":"Overview","objectType":"map",
               "responseTimeSeconds":1.25,"timeoutStatusCode":""}],
              "objMemoryLimit":[{"id":"o2","title":"Table","sheetId":"s1","objectType":"table",
               "memoryLimitStatusCode":"16"}],
              "topFieldsByBytes":[{"name":"Sales","byteSize":960,"isSystem":false}],
              "openApp":{"totalDurationMilliseconds":800,"steps":[{"name":"open","durationMilliseconds":800}]}}}
            """;
    private static final String COMPARISON = """
            {"engine":{"changed":false,"baseline":{"shortName":"large"},"comparison":{"shortName":"large"}},
             "rowCount":{"baseline":4000,"comparison":4400,"absoluteDiff":400,"diff":0.1,"trend":"up"},
             "sheetCount":{"baseline":2,"comparison":2,"absoluteDiff":0,"diff":0,"trend":"same"},
             "documentSizeMiB":{"baseline":12.5,"comparison":13.0,"absoluteDiff":0.5,"diff":0.04,"trend":"up"},
             "objSlowUncached":{"dataSourceStatus":"full","list":[{"id":"o1","title":"Map","sheetId":"s1","objectType":"map",
              "dataSourceStatus":"comparisonmissing","responseTimeSeconds1":{"baseline":1.25,"absoluteDiff":0,"trend":"same",
               "comparisonTimeoutStatusCode":"15"}}]},
             "topFieldsByBytes":{"dataSourceStatus":"full","list":[{"name":"Sales","isSystem":false,"dataSourceStatus":"full",
              "byteSize":{"baseline":960,"comparison":990,"absoluteDiff":30,"diff":0.03,"trend":"up"}}]}}
            """;

    public EvaluationsRows() {
        row(EvaluationsApi.class, api -> api.list("a1", 100), page(EVALUATION));
        row(EvaluationsApi.class, api -> api.start("a1"), 201, EVALUATION);
        row(EvaluationsApi.class, api -> api.get("e1", true), EVALUATION);
        row(EvaluationsApi.class, api -> api.download("e1"), 200, "<log/>", Map.of("Content-Type", "application/xml"));
        row(EvaluationsApi.class, api -> api.compare("e1", "e2", null), COMPARISON);
        row(
                EvaluationsApi.class,
                api -> api.downloadComparison("e1", "e2"),
                200,
                "<log/>",
                Map.of("Content-Type", "application/xml"));
    }
}
