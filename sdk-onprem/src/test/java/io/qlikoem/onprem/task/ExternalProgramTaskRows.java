package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;

public class ExternalProgramTaskRows extends OperationRows {
    private static final String TASK = TaskJson.full(
            1,
            "\"path\": \"C:\\\\Tools\\\\notify.exe\", \"parameters\": \"-x\", \"qlikUser\": {\"id\": \""
                    + TaskJson.OTHER_TASK + "\", \"userId\": \"jane\", \"userDirectory\": \"ACME\"}",
            "ExternalProgramTask");
    private static final NewExternalProgramTask NEW = NewExternalProgramTask.builder()
            .name("Notify")
            .path("C:\\Tools\\notify.exe")
            .parameters("-x")
            .build();

    public ExternalProgramTaskRows() {
        row(
                ExternalProgramTaskApi.class,
                api -> api.list(TaskJson.named(), "name asc"),
                TaskJson.listOf(TaskJson.condensed(1)));
        row(ExternalProgramTaskApi.class, api -> api.full(TaskJson.named(), null), TaskJson.listOf(TASK));
        row(ExternalProgramTaskApi.class, api -> api.count(null), TaskJson.COUNT);
        row(ExternalProgramTaskApi.class, api -> api.get(TaskJson.TASK), TASK);
        row(ExternalProgramTaskApi.class, api -> api.delete(TaskJson.TASK));
        row(
                ExternalProgramTaskApi.class,
                api -> api.table(TaskJson.ids("ExternalProgramTask"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(
                ExternalProgramTaskApi.class,
                api -> api.create(ExternalProgramTaskBundle.builder()
                        .task(NEW)
                        .addCompositeEvents(ReloadTaskRows.afterOther())
                        .build()),
                201,
                TASK);
        row(ExternalProgramTaskApi.class, api -> api.create(NEW), 201, TASK);
        row(
                ExternalProgramTaskApi.class,
                api -> api.change(ExternalProgramTaskChange.builder()
                        .task(QlikJson.read(TASK, ExternalProgramTask.class))
                        .addCompositeEventsToDelete(TaskJson.EVENT)
                        .build()),
                201,
                TASK);
        row(
                ExternalProgramTaskApi.class,
                api -> api.update(TaskJson.TASK, QlikJson.read(TASK, ExternalProgramTask.class)),
                TASK);
    }
}
