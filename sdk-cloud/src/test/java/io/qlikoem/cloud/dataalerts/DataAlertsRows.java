package io.qlikoem.cloud.dataalerts;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.time.Instant;
import java.util.List;

public class DataAlertsRows extends OperationRows {
    private static final String ALERT = """
            {"id":"al1","name":"Margin","appId":"a1","conditionId":"c1","status":"creating","errorStatus":"OK","enabled":true,
             "triggerType":"RELOAD","ownerId":"u1","recipients":{"userIds":[{"value":"u1","enabled":true,"subscribed":true}]},
             "scheduleOptions":{"recurrence":[],"timezone":null},"dateCreated":"2026-11-24T00:00:00.000Z","alertingTaskErrors":[
             {"value":"APP_DELETED","added":"2026-11-24T00:00:00.000Z"}],
             "triggerStats":{"totalScans":3,"last10Scans":1,"last100Scans":1}}
            """;
    private static final String EXECUTION = """
            {"id":"e1","alertId":"al1","conditionId":"c1","evaluationId":"ev1","triggerTime":"2026-11-24T00:00:00.000Z",
             "conditionStatus":"FINISHED","executionEvaluationStatus":"CONDITION_MET","executionType":"SHARED","errors":[],
             "result":{"alertTriggerStatus":"SENT","throttlerTokensLeft":1}}
            """;

    public DataAlertsRows() {
        row(DataAlertsApi.class, api -> api.list("a1", 100), listed("tasks", ALERT));
        row(DataAlertsApi.class, api -> api.create(alert()), 202, ALERT);
        row(DataAlertsApi.class, api -> api.get("al1"), ALERT);
        row(DataAlertsApi.class, api -> api.change("al1", JsonPatch.empty().replace("/scheduleOptions", daily())));
        row(DataAlertsApi.class, api -> api.delete("al1"));
        row(DataAlertsApi.class, api -> api.trigger(AlertTriggerRequest.of("al1")), 202, "{\"workflowID\":\"w1\"}");
        row(
                DataAlertsApi.class,
                api -> api.validate(alert()),
                200,
                "{\"status\":\"FAILURE\",\"validations\":[{\"id\":\"u1\",\"type\":\"RECIPIENT\",\"error\":\"NO_ACCESS\","
                        + "\"description\":\"no access\",\"validationErrors\":[\"NO_ACCESS\"]}]}");
        row(
                DataAlertsApi.class,
                api -> api.condition("al1"),
                "{\"hideSelections\":false,\"conditionResponse\":{\"type\":\"data\"}}");
        row(
                DataAlertsApi.class,
                api -> api.executions("al1", Instant.parse("2026-11-01T00:00:00Z"), 100),
                listed("executions", EXECUTION));
        row(DataAlertsApi.class, api -> api.execution("al1", "e1"), EXECUTION);
        row(
                DataAlertsApi.class,
                api -> api.evaluation("al1", "e1"),
                "{\"condition\":{},\"evaluation\":{\"result\":\"success\",\"status\":\"FINISHED\"},\"hideSelections\":false}");
        row(DataAlertsApi.class, api -> api.deleteExecution("al1", "e1"));
        row(
                DataAlertsApi.class,
                api -> api.recipients("al1"),
                "{\"recipientStats\":[{\"type\":\"userid\",\"value\":\"u1\",\"enabled\":true,\"conditionStatus\":\"OK\"}]}");
        row(
                DataAlertsApi.class,
                api -> api.settings(),
                "{\"tenantId\":\"t1\",\"enable-data-alerting\":true,\"data-alerting-license-status\":\"enabled\"}");
        row(
                DataAlertsApi.class,
                api -> api.settings(AlertSwitch.builder().enabled(true).build()));
    }

    private static String listed(String name, String item) {
        return "{\"totalCount\":1,\"currentPageCount\":1,\"links\":{\"self\":{\"href\":\"https://acme/x\"}},\"" + name
                + "\":[" + item + "]}";
    }

    private static NewDataAlert alert() {
        return NewDataAlert.builder()
                .name("Margin")
                .appId("a1")
                .conditionId("c1")
                .triggerType(NewAlertTrigger.SCHEDULED)
                .scheduleOptions(ScheduleOptions.builder()
                        .timezone("Europe/Vienna")
                        .addRecurrence("RRULE:FREQ=DAILY")
                        .build())
                .recipients(AlertRecipients.users(List.of("u1")))
                .build();
    }

    private static ScheduleOptions daily() {
        return ScheduleOptions.builder().addRecurrence("RRULE:FREQ=DAILY").build();
    }
}
