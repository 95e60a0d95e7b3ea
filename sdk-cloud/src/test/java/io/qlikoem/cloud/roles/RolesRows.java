package io.qlikoem.cloud.roles;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.util.List;

public class RolesRows extends OperationRows {
    private static final String ROLE = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","type":"default","level":"admin",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"canEdit":true,"fullUser":true,
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","canDelete":true,"createdAt":"2024-07-31T13:43:51.000Z",
            "createdBy":"createdby","updatedBy":"updatedby","description":"description",
            "permissions":["permission"],"lastUpdatedAt":"2024-07-31T13:43:51.000Z",
            "assignedScopes":["assignedscope"],"userEntitlementType":"userentitlementtype"}
            """;

    public RolesRows() {
        row(RolesApi.class, api -> api.list("name eq \"TenantAdmin\"", 100), page(ROLE));
        row(
                RolesApi.class,
                api -> api.create(NewRole.builder()
                        .name("Exporter")
                        .description("x")
                        .addAssignedScopes("apps:read")
                        .build()),
                201,
                ROLE);
        row(RolesApi.class, api -> api.get("r1"), ROLE);
        row(
                RolesApi.class,
                api -> api.change(
                        "r1",
                        JsonPatch.empty()
                                .replace("/name", "B")
                                .with("remove-value", "/assignedScopes", List.of("apps:read"))));
        row(RolesApi.class, api -> api.delete("r1"));
    }
}
