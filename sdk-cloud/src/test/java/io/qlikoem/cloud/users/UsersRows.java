package io.qlikoem.cloud.users;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.cloud.roles.RoleRef;
import io.qlikoem.cloud.scim.ScimFilter;
import io.qlikoem.json.JsonPatch;
import java.util.List;

public class UsersRows extends OperationRows {
    private static final String USER = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","email":"a@b.example",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"locale":"locale","status":"active",
            "picture":"https://acme.eu.qlikcloud.com/x","subject":"idp\\\\a",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","zoneinfo":"zoneinfo","createdAt":"2024-07-31T13:43:51.000Z",
            "inviteExpiry":3,"assignedRoles":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","type":"default",
            "level":"admin"}],"lastUpdatedAt":"2024-07-31T13:43:51.000Z",
            "assignedGroups":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","providerType":"idp",
            "assignedRoles":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","type":"default",
            "level":"admin"}]}],"assignedScopes":["assignedscope"],"preferredLocale":"preferredlocale",
            "preferredZoneinfo":"preferredzoneinfo"}
            """;
    private static final String USER_2 = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","email":"a@b.example",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"locale":"locale","status":"active",
            "picture":"https://acme.eu.qlikcloud.com/x","subject":"idp\\\\a",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","zoneinfo":"zoneinfo","createdAt":"2024-07-31T13:43:51.000Z",
            "inviteExpiry":3,"assignedRoles":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","type":"default",
            "level":"admin"}],"lastUpdatedAt":"2024-07-31T13:43:51.000Z",
            "assignedGroups":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales"}],
            "assignedScopes":["assignedscope"],"preferredLocale":"preferredlocale",
            "preferredZoneinfo":"preferredzoneinfo"}
            """;
    private static final String USER_COUNT = """
            {"total":3}
            """;
    private static final String USER_CHANGE_PROBLEMS = """
            {"errors":[{"code":"code","title":"title","detail":"detail","source":{"pointer":"pointer",
            "parameter":"parameter"},"status":200}],"traceId":"5f6d0fa3bd6de10001a6b1c2"}
            """;
    private static final String INVITE_RESULT = """
            {"data":[{"email":"a@b.example","status":"ok","userId":"5f6d0fa3bd6de10001a6b1c2",
            "subject":"5d0f6c1e-0000-4000-8000-000000000001"}]}
            """;

    public UsersRows() {
        row(UsersApi.class, api -> api.me(), USER);
        row(UsersApi.class, api -> api.get("u1"), USER);
        row(UsersApi.class, api -> api.list("status eq \"active\"", 100), page(USER_2));
        row(UsersApi.class, api -> api.filter(ScimFilter.equal("email", "a@b.example"), 100), page(USER_2));
        row(UsersApi.class, api -> api.count(), USER_COUNT);
        row(
                UsersApi.class,
                api -> api.create(NewUser.builder()
                        .subject("idp\\a")
                        .name("A")
                        .email("a@b.example")
                        .status(UserInvitation.INVITED)
                        .addAssignedRoles(RoleRef.id("5f6d0fa3bd6de10001a6b1c2"))
                        .build()),
                201,
                USER);
        row(
                UsersApi.class,
                api -> api.patch(
                        "u1",
                        JsonPatch.empty()
                                .replace("/name", "B")
                                .replace("/assignedRoles", List.of(RoleRef.name("TenantAdmin")))),
                207,
                USER_CHANGE_PROBLEMS);
        row(UsersApi.class, api -> api.delete("u1"));
        row(
                UsersApi.class,
                api -> api.invite(Invitations.builder()
                        .addInvitees(Invitee.builder()
                                .email("a@b.example")
                                .resend(true)
                                .build())
                        .build()),
                207,
                INVITE_RESULT);
    }
}
