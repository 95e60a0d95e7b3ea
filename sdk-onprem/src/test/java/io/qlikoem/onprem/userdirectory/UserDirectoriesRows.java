package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;

public class UserDirectoriesRows extends OperationRows {
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;
    private static final String USER_DIRECTORY = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"UserDirectory","privileges":null,"name":"Sales","userDirectoryName":"ACME",
            "configured":true,"operational":true,"type":"LDAP","syncOnlyLoggedInUsers":true,"syncStatus":1,
            "syncLastStarted":"2020-10-21T12:48:17.100Z","syncLastSuccessfulEnded":"2020-10-21T12:48:17.100Z",
            "configuredError":"","operationalError":"","settings":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"UserDirectorySettings","name":"Sales",
            "category":"Security","userDirectorySettingType":1,"secret":true,"value":"tenant-a",
            "secretValue":"secretValue"}],"tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}],
            "creationType":1}
            """;
    private static final String USER_DIRECTORY_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales","type":"LDAP"}
            """;

    public UserDirectoriesRows() {
        row(UserDirectoryApi.class, api -> api.list(null, "name asc"), list(USER_DIRECTORY_CONDENSED));
        row(UserDirectoryApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(USER_DIRECTORY));
        row(UserDirectoryApi.class, api -> api.count(null), "{\"value\":137}");
        row(UserDirectoryApi.class, api -> api.get(ID), USER_DIRECTORY);
        row(
                UserDirectoryApi.class,
                api -> api.update(ID, QlikJson.read(USER_DIRECTORY, UserDirectory.class)),
                USER_DIRECTORY);
        row(UserDirectoryApi.class, api -> api.delete(ID));
        row(
                UserDirectoryApi.class,
                api -> api.table(TableDefinition.ofProperties("UserDirectory", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(UserDirectoryApi.class, api -> api.startSync(List.of("5d0f6c1e-0000-4000-8000-000000000001")));
        row(UserDirectoryApi.class, api -> api.deleteWithUsers("5d0f6c1e-0000-4000-8000-000000000001"));
    }
}
