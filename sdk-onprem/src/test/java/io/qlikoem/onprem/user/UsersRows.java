package io.qlikoem.onprem.user;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;

public class UsersRows extends OperationRows {
    private static final String OWNED_RESOURCE_CONDENSED = """
            {"schemaPath":"OwnedResourceCondensed","owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "userId":"jane","userDirectory":"ACME","name":"Sales"},"resourceType":"App",
            "resource":{"id":"5d0f6c1e-0000-4000-8000-000000000002"},"objectType":"sheet"}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;
    private static final String USER = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane","schemaPath":"User",
            "privileges":null,"customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "userId":"jane","userDirectory":"ACME","userDirectoryConnectorName":"ACME","name":"Sales",
            "roles":["RootAdmin"],"attributes":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"UserAttribute","attributeType":"email",
            "attributeValue":"jane@acme.example","externalId":"mail"}],"inactive":true,"removedExternally":true,
            "blacklisted":true,"deleteProhibited":true,"tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "name":"Sales"}],"favorites":["5d0f6c1e-0000-4000-8000-000000000002"]}
            """;
    private static final String USER_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"userId":"jane",
            "userDirectory":"ACME","userDirectoryConnectorName":"ACME","name":"Sales"}
            """;

    public UsersRows() {
        row(UserApi.class, api -> api.list(null, "name asc"), list(USER_CONDENSED));
        row(UserApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(USER));
        row(UserApi.class, api -> api.count(null), "{\"value\":137}");
        row(UserApi.class, api -> api.get(ID), USER);
        row(UserApi.class, api -> api.create(NewUser.of("ACME", "jane")), 201, USER);
        row(UserApi.class, api -> api.update(ID, QlikJson.read(USER, User.class)), USER);
        row(UserApi.class, api -> api.delete(ID));
        row(UserApi.class, api -> api.previewPrivileges(QlikJson.read(USER, User.class)), 201, "[\"read\",\"update\"]");
        row(
                UserApi.class,
                api -> api.table(TableDefinition.ofProperties("User", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(UserApi.class, api -> api.createMany(List.of(NewUser.of("ACME", "jane"))), 201, list(USER));
        row(UserApi.class, api -> api.sync("ACME", "jane"), "{\"value\":true}");
        row(
                UserApi.class,
                api -> api.ownedResources("5d0f6c1e-0000-4000-8000-000000000001", -1, null),
                list(OWNED_RESOURCE_CONDENSED));
    }
}
