package io.qlikoem.cloud.users;

import io.qlikoem.cloud.OperationRows;

public class UsersRows extends OperationRows {
    private static final String USER = """
            {"id":"u1","tenantId":"t1","clientId":"c1","status":"active","subject":"qlikbot\\\\c1","name":"bot",
             "links":{"self":{"href":"https://acme/api/v1/users/u1"}}}
            """;

    public UsersRows() {
        row(UsersApi.class, UsersApi::me, USER);
        row(UsersApi.class, users -> users.get("u1"), USER);
        row(UsersApi.class, users -> users.list("status eq \"active\"", 100), page(USER));
    }
}
