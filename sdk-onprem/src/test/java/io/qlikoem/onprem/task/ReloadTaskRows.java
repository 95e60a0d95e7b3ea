package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.event.CompositeEvent;
import io.qlikoem.onprem.event.CompositeRule;
import io.qlikoem.onprem.event.Increment;
import io.qlikoem.onprem.event.SchemaEvent;
import io.qlikoem.onprem.event.TaskReference;
import io.qlikoem.onprem.event.TimeConstraint;
import java.time.Duration;
import java.time.Instant;

public class ReloadTaskRows extends OperationRows {
    private static final String TASK = TaskJson.reloadTask();

    public ReloadTaskRows() {
        row(ReloadTaskApi.class, api -> api.list(TaskJson.named(), "name asc"), TaskJson.listOf(TaskJson.condensed(0)));
        row(ReloadTaskApi.class, api -> api.full(TaskJson.named(), null), TaskJson.listOf(TASK));
        row(ReloadTaskApi.class, api -> api.count(null), TaskJson.COUNT);
        row(ReloadTaskApi.class, api -> api.get(TaskJson.TASK), TASK);
        row(ReloadTaskApi.class, api -> api.delete(TaskJson.TASK));
        row(
                ReloadTaskApi.class,
                api -> api.table(TaskJson.ids("ReloadTask"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(
                ReloadTaskApi.class,
                api -> api.create(ReloadTaskBundle.builder()
                        .task(NewReloadTask.of("Reload sales", TaskJson.APP))
                        .addSchemaEvents(nightly())
                        .addCompositeEvents(afterOther())
                        .build()),
                201,
                TASK);
        row(ReloadTaskApi.class, api -> api.create(NewReloadTask.of("Reload sales", TaskJson.APP)), 201, TASK);
        row(
                ReloadTaskApi.class,
                api -> api.change(ReloadTaskChange.builder()
                        .task(read())
                        .addSchemaEvents(nightly())
                        .addSchemaEventsToDelete(TaskJson.EVENT)
                        .build()),
                201,
                TASK);
        row(ReloadTaskApi.class, api -> api.update(TaskJson.TASK, read()), TASK);
    }

    private static ReloadTask read() {
        return QlikJson.read(TASK, ReloadTask.class);
    }

    static SchemaEvent nightly() {
        return SchemaEvent.builder()
                .name("nightly")
                .startDate(Instant.parse("2026-01-01T02:00:00Z"))
                .timeZone("Europe/Vienna")
                .repeating(Increment.daily(1))
                .build();
    }

    static CompositeEvent afterOther() {
        return CompositeEvent.builder()
                .name("after the extract")
                .timeConstraint(TimeConstraint.within(Duration.ofHours(6)))
                .addCompositeRules(CompositeRule.afterSuccess(TaskReference.id(TaskJson.OTHER_TASK)))
                .build();
    }
}
