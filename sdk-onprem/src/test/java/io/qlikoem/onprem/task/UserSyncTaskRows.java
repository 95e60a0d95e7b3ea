package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;

public class UserSyncTaskRows extends OperationRows {
    private static final String TASK = TaskJson.full(
            2,
            "\"userDirectory\": {\"id\": \"" + TaskJson.OTHER_TASK
                    + "\", \"name\": \"ACME\", \"type\": \"Repository.UserDirectoryConnectors.LDAP.ActiveDirectory\"}",
            "UserSyncTask");

    public UserSyncTaskRows() {
        row(
                UserSyncTaskApi.class,
                api -> api.list(TaskJson.named(), "name asc"),
                TaskJson.listOf(TaskJson.condensed(2)));
        row(UserSyncTaskApi.class, api -> api.full(TaskJson.named(), null), TaskJson.listOf(TASK));
        row(UserSyncTaskApi.class, api -> api.count(null), TaskJson.COUNT);
        row(UserSyncTaskApi.class, api -> api.get(TaskJson.TASK), TASK);
        row(UserSyncTaskApi.class, api -> api.delete(TaskJson.TASK));
        row(
                UserSyncTaskApi.class,
                api -> api.table(TaskJson.ids("UserSyncTask"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(
                UserSyncTaskApi.class,
                api -> api.create(NewUserSyncTask.builder()
                        .name("Fetch users")
                        .userDirectory(EntityReference.id(TaskJson.OTHER_TASK))
                        .build()),
                201,
                TASK);
        row(UserSyncTaskApi.class, api -> api.update(TaskJson.TASK, QlikJson.read(TASK, UserSyncTask.class)), TASK);
    }
}
