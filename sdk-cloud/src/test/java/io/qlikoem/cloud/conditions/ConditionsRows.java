package io.qlikoem.cloud.conditions;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;

public class ConditionsRows extends OperationRows {
    private static final String CONDITION = """
            {"type":"data","ownerId":"u1","dataCondition":{"conditionBase":{"id":"c1","appId":"a1","type":"data"},"headers":["Margin"],
             "measures":[{"title":"Margin","qLibraryId":"m1"}],"dimensions":[{"field":"Region","title":"Region"}],
             "selections":[{"field":"Year","count":1,"selectedSummary":["2026"]}],"conditionData":{"operator":"lt"}}}
            """;
    private static final String EVALUATION =
            "{\"id\":\"ev1\",\"conditionId\":\"c1\",\"status\":\"FINISHED\",\"result\":true}";

    public ConditionsRows() {
        row(
                ConditionsApi.class,
                api -> api.create(condition()),
                201,
                "{\"condition\":" + CONDITION + ",\"errors\":[]}");
        row(ConditionsApi.class, api -> api.get("c1"), CONDITION);
        row(ConditionsApi.class, api -> api.change("c1", JsonPatch.empty().remove("/dataCondition/history")));
        row(ConditionsApi.class, api -> api.delete("c1"));
        row(ConditionsApi.class, api -> api.preview(condition()), 201, "{\"previewId\":\"p1\"}");
        row(
                ConditionsApi.class,
                api -> api.preview("p1"),
                "{\"previewId\":\"p1\",\"status\":\"SUCCESSFUL\",\"evaluation\":{\"resultUrl\":\"https://acme/x\"}}");
        row(
                ConditionsApi.class,
                api -> api.evaluate(
                        "c1",
                        NewEvaluation.builder()
                                .contextId("roll-out")
                                .alertId("al1")
                                .causalEvent(EvaluationCause.builder()
                                        .manualTrigger(true)
                                        .build())
                                .build()),
                201,
                "{\"evaluationId\":\"ev1\",\"contextId\":\"roll-out\"}");
        row(
                ConditionsApi.class,
                api -> api.evaluation("c1", "ev1"),
                "{\"condition\":" + CONDITION + ",\"evaluation\":" + EVALUATION + "}");
        row(ConditionsApi.class, api -> api.deleteEvaluation("c1", "ev1"));
        row(ConditionsApi.class, api -> api.settings(), "{\"tenantId\":\"t1\",\"enable-conditions\":true}");
        row(
                ConditionsApi.class,
                api -> api.settings(ConditionSettings.builder().enabled(true).build()));
    }

    private static NewCondition condition() {
        return NewCondition.onData(DataCondition.builder()
                .conditionBase(ConditionBase.builder()
                        .appId("a1")
                        .type(ConditionType.DATA)
                        .build())
                .addMeasures(ConditionMeasure.builder()
                        .title("Margin")
                        .libraryId("m1")
                        .build())
                .conditionData(RawJson.of("{\"operator\":\"lt\"}"))
                .build());
    }
}
