package io.qlikoem.cloud.tasks;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class TasksRows extends OperationRows {
    private static final String TASK = """
            {"id":"t1","name":"Nightly","specVersion":"0.8","enabled":true,"resourceId":"a1",
             "metadata":{"spaceId":"s1","usage":"ANALYTICS","ownerId":"u1","createdAt":"2026-11-24T00:00:00.000Z"},
             "start":{"stateName":"reload","schedule":{"recurrence":"RRULE:FREQ=DAILY","timezone":"UTC"}},
             "states":[{"name":"reload","type":"event","end":true,"onEvents":[{"eventRefs":[],"actions":[
             {"name":"reload-action","functionRef":{"refName":"app.reload","arguments":{"appId":"a1"}}}]}]}]}
            """;
    private static final String RUN = """
            {"id":"r1","taskId":"t1","taskName":"Nightly","actionId":"x1","resourceId":"a1","status":"SUCCEEDED",
             "workerId":"w1","workerType":"reload","triggeredBy":"schedule","taskMeta":{},
             "startedAt":"2026-11-24T00:00:00.000Z","endedAt":"2026-11-24T00:00:09.000Z"}
            """;
    private static final String GRAPH =
            "{\"taskId\":\"t1\",\"vertices\":[{\"taskId\":\"t1\"}],\"edges\":[{\"source\":\"t1\",\"target\":\"t2\"}]}";

    public TasksRows() {
        old();
        scheduling();
    }

    private void old() {
        row(TasksApi.class, tasks -> tasks.list("a1", 100), page(TASK));
        row(TasksApi.class, tasks -> tasks.create("old1", task()), 201, TASK);
        row(TasksApi.class, tasks -> tasks.get("t1"), TASK);
        row(TasksApi.class, tasks -> tasks.replace("t1", task()), TASK);
        row(TasksApi.class, tasks -> tasks.delete("t1"));
        row(TasksApi.class, tasks -> tasks.start("t1"), "{\"status_code\":200,\"code\":\"CHO-000\",\"message\":\"\"}");
        row(TasksApi.class, tasks -> tasks.runs("t1", 100), page(RUN));
        row(TasksApi.class, tasks -> tasks.lastRun("t1"), RUN);
        row(TasksApi.class, tasks -> tasks.log("t1", "r1"), "{\"logContent\":\"done\"}");
        row(TasksApi.class, tasks -> tasks.runsOf("a1", 100), page(RUN));
    }

    private void scheduling() {
        row(SchedulingTasksApi.class, tasks -> tasks.list("enabled eq true", "a1", 100), page(TASK));
        row(SchedulingTasksApi.class, tasks -> tasks.create(task()), 201, TASK);
        row(SchedulingTasksApi.class, tasks -> tasks.get("t1"), TASK);
        row(SchedulingTasksApi.class, tasks -> tasks.replace("t1", task()), TASK);
        row(
                SchedulingTasksApi.class,
                tasks -> tasks.change("t1", JsonPatch.empty().replace("/enabled", false)));
        row(SchedulingTasksApi.class, tasks -> tasks.delete("t1"));
        row(SchedulingTasksApi.class, tasks -> tasks.start("t1"), "{\"message\":\"\"}");
        row(SchedulingTasksApi.class, tasks -> tasks.runs("t1", 100), page(RUN));
        row(SchedulingTasksApi.class, tasks -> tasks.lastRun("t1"), RUN);
        row(SchedulingTasksApi.class, tasks -> tasks.log("t1", "r1"), "{\"logContent\":\"done\"}");
        row(SchedulingTasksApi.class, tasks -> tasks.runsOf("a1", 100), page(RUN));
        row(SchedulingTasksApi.class, tasks -> tasks.children("t1", 100), page(TASK));
        row(SchedulingTasksApi.class, tasks -> tasks.parents("t1", 100), page(TASK));
        row(SchedulingTasksApi.class, tasks -> tasks.ancestors("t1", 2), GRAPH);
        row(SchedulingTasksApi.class, tasks -> tasks.descendants("t1", 2), GRAPH);
        row(SchedulingTasksApi.class, tasks -> tasks.surroundings("t1", 2), GRAPH);
    }

    private static Task task() {
        return Task.reload(
                "Nightly",
                "a1",
                "s1",
                TaskSchedule.builder()
                        .recurrence("RRULE:FREQ=DAILY;BYHOUR=4;BYMINUTE=0;BYSECOND=0")
                        .startDateTime("2026-11-24T04:00:00")
                        .timezone("Europe/Vienna")
                        .build());
    }
}
