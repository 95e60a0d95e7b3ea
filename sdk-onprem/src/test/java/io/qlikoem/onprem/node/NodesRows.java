package io.qlikoem.onprem.node;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

public class NodesRows extends OperationRows {
    private static final String LOAD_BALANCING_NODES_RESULT = """
            {"schemaPath":"LoadBalancingNodesResult","appID":"5d0f6c1e-0000-4000-8000-000000000001",
            "hosts":["sense.acme.example"],"loadBalancingResultCode":1}
            """;
    private static final String LOAD_BALANCING_RESULT = """
            {"schemaPath":"LoadBalancingResult","appID":"5d0f6c1e-0000-4000-8000-000000000001",
            "validEngines":["sense.acme.example:4747"],"loadBalancingResultCode":1}
            """;
    private static final String SERVER_NODE_CONFIGURATION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"ServerNodeConfiguration","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "name":"Sales","hostName":"sense","isCentral":true,"nodePurpose":1,"engineEnabled":true,
            "proxyEnabled":true,"printingEnabled":true,"schedulerEnabled":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}],"temporaryfilepath":"",
            "roles":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","definition":1}],
            "serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"},
            "failoverCandidate":true}
            """;
    private static final String SERVER_NODE_CONFIGURATION_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales","hostName":"sense",
            "temporaryfilepath":"","roles":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","definition":1}],
            "serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}}
            """;
    private static final String SERVICE_STATUS = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"ServiceStatus","privileges":null,
            "serverNodeConfiguration":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}},
            "serviceType":1,"serviceState":1,"timestamp":"2020-10-21T12:48:17.100Z"}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public NodesRows() {
        row(ServerNodeApi.class, api -> api.list(null, "name asc"), list(SERVER_NODE_CONFIGURATION_CONDENSED));
        row(
                ServerNodeApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(SERVER_NODE_CONFIGURATION));
        row(ServerNodeApi.class, api -> api.count(null), "{\"value\":137}");
        row(ServerNodeApi.class, api -> api.get(ID), SERVER_NODE_CONFIGURATION);
        row(ServerNodeApi.class, api -> api.local(), SERVER_NODE_CONFIGURATION);
        row(
                ServerNodeApi.class,
                api -> api.table(
                        TableDefinition.ofProperties("ServerNodeConfiguration", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(ServiceStatusApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(SERVICE_STATUS));
        row(ServiceStatusApi.class, api -> api.count(null), "{\"value\":137}");
        row(ServiceStatusApi.class, api -> api.get(ID), SERVICE_STATUS);
        row(
                ServiceStatusApi.class,
                api -> api.table(TableDefinition.ofProperties("ServiceStatus", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                LoadBalancingApi.class,
                api -> api.engines(LoadBalancingRequest.of("5d0f6c1e-0000-4000-8000-000000000001")),
                201,
                LOAD_BALANCING_RESULT);
        row(
                LoadBalancingApi.class,
                api -> api.nodes(LoadBalancingRequest.of("5d0f6c1e-0000-4000-8000-000000000001")),
                201,
                LOAD_BALANCING_NODES_RESULT);
    }
}
