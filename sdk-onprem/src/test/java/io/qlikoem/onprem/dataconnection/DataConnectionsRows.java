package io.qlikoem.onprem.dataconnection;

import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import io.qlikoem.onprem.user.UserCondensed;

public class DataConnectionsRows extends OperationRows {
    private static final String DATA_CONNECTION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"DataConnection","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"name":"Sales","connectionstring":"lib://Sales","type":"folder",
            "engineObjectId":"f2d1c8aa","username":"reader","password":"***","logOn":1,"architecture":1,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}]}
            """;
    private static final String DATA_CONNECTION_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales",
            "connectionstring":"lib://Sales","type":"folder","engineObjectId":"f2d1c8aa","username":"reader",
            "password":"***","logOn":1,"architecture":1}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public DataConnectionsRows() {
        row(DataConnectionApi.class, api -> api.list(null, "name asc"), list(DATA_CONNECTION_CONDENSED));
        row(DataConnectionApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(DATA_CONNECTION));
        row(DataConnectionApi.class, api -> api.count(null), "{\"value\":137}");
        row(DataConnectionApi.class, api -> api.get(ID), DATA_CONNECTION);
        row(
                DataConnectionApi.class,
                api -> api.create(NewDataConnection.builder()
                        .name("Sales")
                        .connectionString(Secret.of("lib://Sales"))
                        .password(Secret.of("pw"))
                        .owner(UserCondensed.builder()
                                .id(ID)
                                .userId("jane")
                                .userDirectory("ACME")
                                .build())
                        .build()),
                201,
                DATA_CONNECTION);
        row(
                DataConnectionApi.class,
                api -> api.update(ID, QlikJson.read(DATA_CONNECTION, DataConnection.class)),
                DATA_CONNECTION);
        row(DataConnectionApi.class, api -> api.delete(ID));
        row(
                DataConnectionApi.class,
                api -> api.previewPrivileges(QlikJson.read(DATA_CONNECTION, DataConnection.class)),
                201,
                "[\"read\",\"update\"]");
        row(
                DataConnectionApi.class,
                api -> api.table(TableDefinition.ofProperties("DataConnection", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
