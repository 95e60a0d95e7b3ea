package io.qlikoem.cloud.dataconnections;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.util.List;

public class DataConnectionsRows extends OperationRows {
    private static final String CONNECTION = """
            {"qID":"dc1","qName":"Warehouse","qType":"QvOdbcConnectorPackage.exe","qEngineObjectID":"dc1","qLogOn":0,"qArchitecture":0,
             "qConnectStatement":"CUSTOM CONNECT TO \\"host=db\\"","datasourceID":"postgres","space":"s1","tenant":"t1","user":"u1",
             "privileges":["read"],"links":{"self":{"href":"https://acme/x"}},"tags":["oem"],
             "createdAt":"2026-11-24T00:00:00.000Z","updated":"2026-11-24T00:00:00.000Z"}
            """;
    private static final String CREATED = """
            {"qID":"dc1","qName":"Warehouse","qType":"QvOdbcConnectorPackage.exe","qEngineObjectID":"dc1","qLogOn":"0","qArchitecture":0,
             "qConnectStatement":"CUSTOM CONNECT TO \\"host=db\\"","space":"s1","privileges":["read"],"qSeparateCredentials":false}
            """;
    private static final String RESULTS =
            "{\"data\":[{\"id\":\"dc1\",\"status\":204},{\"id\":\"dc2\",\"status\":404,\"error\":{\"code\":\"DCS-1\",\"title\":\"?\"}}]}";

    public DataConnectionsRows() {
        row(DataConnectionsApi.class, api -> api.list("s1", 100), page(CONNECTION));
        row(
                DataConnectionsApi.class,
                api -> api.create(NewDataConnection.builder()
                        .name("Warehouse")
                        .type("QvOdbcConnectorPackage.exe")
                        .datasourceID("postgres")
                        .connectStatement(Secret.of("CUSTOM CONNECT TO \"host=db\""))
                        .username("reader")
                        .password(Secret.of("pw"))
                        .space("s1")
                        .build()),
                201,
                CREATED);
        row(
                DataConnectionsApi.class,
                api -> api.create(NewSourceConnection.builder()
                        .name("Warehouse")
                        .datasourceID("postgres")
                        .connectionProperties(RawJson.of("{\"host\":\"db\"}"))
                        .build()),
                201,
                "{\"authUrl\":\"https://login.example\"}");
        row(DataConnectionsApi.class, api -> api.get("dc1"), CONNECTION);
        row(
                DataConnectionsApi.class,
                api -> api.replace(
                        "dc1",
                        DataConnectionUpdate.builder()
                                .id("dc1")
                                .engineObjectId("dc1")
                                .name("Warehouse")
                                .type("QvOdbcConnectorPackage.exe")
                                .connectStatement(Secret.of("CUSTOM CONNECT TO \"host=db2\""))
                                .build()));
        row(DataConnectionsApi.class, api -> api.change("dc1", JsonPatch.empty().replace("/qName", "Warehouse")));
        row(DataConnectionsApi.class, api -> api.delete("dc1"));
        row(DataConnectionsApi.class, api -> api.delete(ConnectionsToDelete.of(List.of("dc1", "dc2"))), 207, RESULTS);
        row(
                DataConnectionsApi.class,
                api -> api.update(ConnectionsToChange.builder()
                        .addConnections(ConnectionToChange.builder()
                                .id("dc1")
                                .spaceId("s1")
                                .spaceType(ConnectionSpaceType.SHARED)
                                .build())
                        .build()),
                207,
                RESULTS);
        row(
                DataConnectionsApi.class,
                api -> api.copy(
                        ConnectionCopy.builder().id("dc1").name("Warehouse 2").build()),
                201,
                CREATED);
    }
}
