package io.qlikoem.cloud.ippolicies;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.util.List;

public class IpPoliciesRows extends OperationRows {
    private static final String IP_POLICY = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","enabled":true,"editable":true,
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","createdAt":"2024-07-31T13:43:51.000Z",
            "createdBy":"createdby","deletable":true,"updatedAt":"2024-07-31T13:43:51.000Z",
            "updatedBy":"updatedby","allowedIps":["allowedip"],"toggleable":true}
            """;

    public IpPoliciesRows() {
        row(IpPoliciesApi.class, api -> api.list("enabled eq true", 100), page(IP_POLICY));
        row(
                IpPoliciesApi.class,
                api -> api.create(NewIpPolicy.builder()
                        .name("office")
                        .addAllowedIps("192.0.2.0/24")
                        .enabled(false)
                        .build()),
                201,
                IP_POLICY);
        row(IpPoliciesApi.class, api -> api.get("p1"), IP_POLICY);
        row(
                IpPoliciesApi.class,
                api -> api.change(
                        "p1",
                        JsonPatch.empty().replace("/enabled", true).replace("/allowedIps", List.of("192.0.2.0/24"))));
        row(IpPoliciesApi.class, api -> api.delete("p1"));
    }
}
