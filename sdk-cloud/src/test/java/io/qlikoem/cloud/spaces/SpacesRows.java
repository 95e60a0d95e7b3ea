package io.qlikoem.cloud.spaces;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.util.List;

public class SpacesRows extends OperationRows {
    private static final String SPACE = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Analytics","type":"managed","description":"","ownerId":"u1",
             "tenantId":"t1","createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z",
             "meta":{"actions":["publish"],"roles":["facilitator"],"assignableRoles":["consumer","publisher"]},
             "links":{"self":{"href":"https://acme/api/v1/spaces/1"},"assignments":{"href":"https://acme/a"}}}
            """;
    private static final String ASSIGNMENT = """
            {"id":"as1","type":"group","assigneeId":"g1","roles":["consumer"],"spaceId":"s1","tenantId":"t1",
             "createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z","links":{"self":{"href":"https://a"},
             "space":{"href":"https://b"}}}
            """;

    public SpacesRows() {
        row(SpacesApi.class, spaces -> spaces.list("Ana", "managed", 100), page(SPACE));
        row(
                SpacesApi.class,
                spaces -> spaces.create(NewSpace.builder()
                        .name("Analytics")
                        .type(SpaceType.MANAGED)
                        .build()),
                201,
                SPACE);
        row(SpacesApi.class, spaces -> spaces.get("s1"), SPACE);
        row(
                SpacesApi.class,
                spaces -> spaces.change(
                        "s1",
                        JsonPatch.empty()
                                .replace("/name", "A")
                                .replace("/ownerId", "u2")
                                .replace("/description", "")),
                SPACE);
        row(
                SpacesApi.class,
                spaces -> spaces.update(
                        "s1",
                        SpaceUpdate.builder()
                                .name("Analytics")
                                .description("")
                                .ownerId("u2")
                                .build()));
        row(SpacesApi.class, spaces -> spaces.types(), "{\"data\":[\"shared\",\"managed\",\"data\"]}");
        row(SpacesApi.class, spaces -> spaces.assignment("s1", "as1"), ASSIGNMENT);
        row(SpacesApi.class, spaces -> spaces.delete("s1"));
        row(SpacesApi.class, spaces -> spaces.assignments("s1", "g1", 100), page(ASSIGNMENT));
        row(
                SpacesApi.class,
                spaces -> spaces.assign(
                        "s1",
                        NewAssignment.builder()
                                .type(AssigneeType.GROUP)
                                .assigneeId("g1")
                                .roles(List.of(SpaceRole.CONSUMER))
                                .build()),
                201,
                ASSIGNMENT);
        row(
                SpacesApi.class,
                spaces -> spaces.reassign(
                        "s1",
                        "as1",
                        AssignmentRoles.builder()
                                .roles(List.of(SpaceRole.CONSUMER))
                                .build()),
                ASSIGNMENT);
        row(SpacesApi.class, spaces -> spaces.unassign("s1", "as1"));
    }
}
