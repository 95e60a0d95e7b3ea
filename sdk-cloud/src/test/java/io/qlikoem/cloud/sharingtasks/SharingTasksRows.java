package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.cloud.dataalerts.ScheduleOptions;
import io.qlikoem.json.JsonPatch;
import java.util.Map;

public class SharingTasksRows extends OperationRows {
    private static final String TASK = """
            {"id":"st1","name":"Weekly","type":"template-sharing","subType":"pdf","appId":"a1","owner":"u1","enabled":true,
             "statusCode":"VALID","state":{"selections":[{"name":"Region","values":["EU"],"isNumeric":false,"stateName":"$"}]},
             "templates":[{"type":"pixel-perfect","templateId":"rt1","subType":"qpxp"}],"trigger":{"recurrence":[]},
             "taskErrors":[{"value":"NO_RECIPIENTS","timestamp":"2026-11-24T00:00:00.000Z"}],"transportChannels":["email"]}
            """;
    private static final String EXECUTION = """
            {"id":"e1","sharingTaskID":"st1","appId":"a1","status":"successful","startTime":"2026-11-24T00:00:00.000Z","totalCount":2,
             "successCount":2,"failedCount":0,"files":[{"fileID":"f1","fileAlias":"weekly","type":"pdf"}],"errors":[]}
            """;

    public SharingTasksRows() {
        row(SharingTasksApi.class, api -> api.list("a1", 100), listed("sharingTasks", TASK));
        row(SharingTasksApi.class, api -> api.create(task()), 201, TASK);
        row(SharingTasksApi.class, api -> api.get("st1"), TASK);
        row(SharingTasksApi.class, api -> api.change("st1", JsonPatch.empty().replace("/scheduleOptions", daily())));
        row(SharingTasksApi.class, api -> api.delete("st1"));
        row(SharingTasksApi.class, api -> api.execute(SharingExecuteRequest.of("st1")));
        row(SharingTasksApi.class, api -> api.cancel("st1"));
        row(
                SharingTasksApi.class,
                api -> api.executions("st1", SharingExecutionStatus.FAILED, 100),
                listed("executions", EXECUTION));
        row(SharingTasksApi.class, api -> api.execution("st1", "e1"), EXECUTION);
        row(
                SharingTasksApi.class,
                api -> api.file("st1", "e1", "weekly"),
                200,
                "PNG",
                Map.of("Content-Type", "image/png"));
        row(
                SharingTasksApi.class,
                api -> api.settings(),
                "{\"tenantId\":\"t1\",\"enable-sharing\":true,\"maxRecipients\":100}");
        row(
                SharingTasksApi.class,
                api -> api.settings(SharingSwitch.builder().sharing(true).build()));
        row(
                SharingTasksApi.class,
                api -> api.changeSettings(JsonPatch.empty().replace("/enable-report-subscription", true)));
    }

    private static String listed(String name, String item) {
        return "{\"totalCount\":1,\"currentPageCount\":1,\"links\":{\"self\":{\"href\":\"https://acme/x\"}},\"" + name
                + "\":[" + item + "]}";
    }

    private static NewSharingTask task() {
        return NewSharingTask.builder()
                .name("Weekly")
                .type(SharingType.TEMPLATE_SHARING)
                .format(SharingFormat.PDF)
                .state(SharingState.unfiltered())
                .addTemplates(SharingTemplate.builder()
                        .type(SharingTemplateType.PIXEL_PERFECT)
                        .templateId("rt1")
                        .subType("qpxp")
                        .build())
                .trigger(SharingTrigger.builder().executeOnAppReload(true).build())
                .recipients(SharingRecipients.builder()
                        .addUserIds(SharingUser.builder().value("u1").build())
                        .build())
                .addTransportChannels(TransportChannel.EMAIL)
                .build();
    }

    private static ScheduleOptions daily() {
        return ScheduleOptions.builder().addRecurrence("RRULE:FREQ=DAILY").build();
    }
}
