package io.qlikoem.cloud.insights;

import io.qlikoem.cloud.OperationRows;

public class InsightsRows extends OperationRows {
    private static final String ANALYSES = """
            {"data":[{"id":"rank-rank","compositions":[{"dims":{"min":1,"max":1},"msrs":{"min":1,"max":1},
              "items":{"min":2,"max":2},"temporals":{"min":0,"max":0},"geos":{"min":0,"max":0},
              "description":{"short":"Ranking","long":"Ranking of a dimension by a measure"}}],
             "supportsMasterItems":true,"requiresAutoCalendarPeriod":false,"requiresDefinedAnalysisPeriod":false,
             "requiresAvailableAnalysisPeriod":false}],"links":{"self":{"href":"https://acme/x"}}}
            """;
    private static final String MODEL = """
            {"data":[{"fields":[{"name":"Sales","isHidden":false,"classifications":["measure","monetary"],
              "simplifiedClassifications":["measure"]}],"masterItems":[{"libId":"m1","caption":"Margin","isHidden":false,
              "classifications":["measure"],"simplifiedClassifications":["measure"]}],"isLogicalModelEnabled":true,
             "isDefinedLogicalModelValid":true}],"links":{"self":{"href":"https://acme/x"}}}
            """;
    private static final String ANSWER = """
            {"data":[{"nluInfo":[{"text":"sales","role":"measure","type":"field","fieldName":"Sales","fieldValue":""}],
             "recAnalyses":[{"chartType":"barchart","relevance":0.9,"options":{"qInfo":{"qType":"barchart"}},
              "analysis":{"title":"sum(Sales) by Region","analysis":"rank","analysisGroup":"rank"},
              "parts":[{"chartType":"kpi","relevance":0.4,"analysis":{"title":"Total","analysis":"fact","analysisGroup":"fact"},
               "options":{}}]}]}]}
            """;

    public InsightsRows() {
        row(InsightsApi.class, api -> api.list("a1", "en"), ANALYSES);
        row(InsightsApi.class, api -> api.model("a1"), MODEL);
        row(InsightsApi.class, api -> api.recommend("a1", null, AnalysisQuestion.of("sales by region")), ANSWER);
        row(
                InsightsApi.class,
                api -> api.recommend(
                        "a1",
                        "de",
                        AnalysisQuestion.builder()
                                .addFields(AskedField.builder()
                                        .name("Sales")
                                        .overrides(FieldOverride.builder()
                                                .defaultAggregation("avg")
                                                .build())
                                        .build())
                                .addItems(AskedItem.of("m1"))
                                .target(TargetAnalysis.of("rank-rank"))
                                .build()),
                ANSWER);
    }
}
