package io.qlikoem.cloud.groups;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.cloud.roles.RoleRef;
import io.qlikoem.cloud.scim.ScimFilter;
import io.qlikoem.json.JsonPatch;
import java.util.List;

public class GroupsRows extends OperationRows {
    private static final String GROUP = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"status":"active",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","createdAt":"2024-07-31T13:43:51.000Z",
            "createdBy":"createdby","updatedBy":"updatedby","description":"description","providerType":"idp",
            "assignedRoles":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","type":"default","level":"admin"}],
            "lastUpdatedAt":"2024-07-31T13:43:51.000Z"}
            """;
    private static final String GROUP_SETTINGS = """
            {"links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"tenantId":"5f6d0fa3bd6de10001a6b1c2",
            "systemGroups":{"000000000000000000000001":{"id":"000000000000000000000001",
            "name":"com.qlik.Everyone","enabled":true,"createdAt":"2024-07-31T13:43:51.000Z",
            "assignedRoles":[{"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","type":"default","level":"admin"}],
            "lastUpdatedAt":"2024-07-31T13:43:51.000Z"}},"syncIdpGroups":true,"autoCreateGroups":true}
            """;

    public GroupsRows() {
        row(GroupsApi.class, api -> api.list("name eq \"A\"", 100), page(GROUP));
        row(GroupsApi.class, api -> api.filter(ScimFilter.equal("name", "A"), 100), page(GROUP));
        row(
                GroupsApi.class,
                api -> api.create(NewGroup.builder()
                        .name("A")
                        .providerType(GroupProvider.CUSTOM)
                        .addAssignedRoles(RoleRef.name("TenantAdmin"))
                        .build()),
                201,
                GROUP);
        row(GroupsApi.class, api -> api.get("g1"), GROUP);
        row(
                GroupsApi.class,
                api -> api.change(
                        "g1",
                        JsonPatch.empty().replace("/assignedRoles", List.of(RoleRef.id("5f6d0fa3bd6de10001a6b1c2")))));
        row(GroupsApi.class, api -> api.delete("g1"));
        row(GroupsApi.class, api -> api.settings(), GROUP_SETTINGS);
        row(GroupsApi.class, api -> api.changeSettings(JsonPatch.empty().replace("/autoCreateGroups", true)));
    }
}
