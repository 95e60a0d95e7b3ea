package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.ConflictException;
import io.qlikoem.error.QlikConfigurationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceOpenerTest {
    private static final String LOOK = "GET /api/v1/spaces?name=Analytics&limit=100";
    private static final String ME = "GET /api/v1/users/me";
    private static final String OWN_ASSIGNMENT = "GET /api/v1/spaces/s1/assignments?assigneeId=bot&limit=100";

    private final FakeTenant server = FakeTenant.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void openSpace_absent_isCreatedAndNeedsNoRole() {
        server.on("GET /api/v1/spaces", 200, page())
                .on("POST /api/v1/spaces", 201, space("Analytics", "managed", "bot"));

        TenantSpace space = open(SpaceKind.MANAGED);

        assertThat(space).isEqualTo(new TenantSpace("s1", "Analytics", SpaceKind.MANAGED));
        assertThat(server.asked()).containsExactly(LOOK, "POST /api/v1/spaces");
        assertThat(FakeTenant.json(server.requests().get(1))).isEqualTo(Map.of("name", "Analytics", "type", "managed"));
    }

    @Test
    void openSpace_onlySimilarNames_isCreated() {
        server.on(
                        "GET /api/v1/spaces",
                        200,
                        page(space("analytics", "managed", "bot"), space("Analytics 2", "shared", "bot")))
                .on("POST /api/v1/spaces", 201, space("Analytics", "shared", "bot"));

        open(SpaceKind.SHARED);

        assertThat(server.asked()).containsExactly(LOOK, "POST /api/v1/spaces");
    }

    @Test
    void openSpace_onTheSecondPage_isFoundOnOurHostWhateverTheLinkSays() {
        server.on(
                        "GET /api/v1/spaces",
                        200,
                        "{\"data\":[" + space("Analytics EU", "managed", "x")
                                + "],\"links\":{\"next\":{\"href\":\"https://elsewhere.example/api/v1/spaces?limit=100"
                                + "&name=Analytics&next=c2\"}}}")
                .on("GET /api/v1/spaces", 200, page(spaceWithRoles("managed", "\"publisher\"")));

        open(SpaceKind.MANAGED);

        assertThat(server.asked()).containsExactly(LOOK, "GET /api/v1/spaces?limit=100&name=Analytics&next=c2");
    }

    @Test
    void openSpace_otherKind_isRefusedNamingBoth() {
        server.on("GET /api/v1/spaces", 200, page(space("Analytics", "shared", "bot")));

        assertThatThrownBy(() -> open(SpaceKind.MANAGED))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme")
                .hasMessageContaining("'Analytics' is a shared space, but a managed space is needed");
    }

    @Test
    void openSpace_madeByAnotherMeanwhile_isTaken() {
        server.on("GET /api/v1/spaces", 200, page())
                .on("POST /api/v1/spaces", 409, "{\"code\":\"SpaceNameConflict\",\"title\":\"name taken\"}")
                .on("GET /api/v1/spaces", 200, page(spaceWithRoles("managed", "\"publisher\"")));

        assertThat(open(SpaceKind.MANAGED).id()).isEqualTo("s1");

        assertThat(server.asked()).containsExactly(LOOK, "POST /api/v1/spaces", LOOK);
    }

    @Test
    void openSpace_nameTakenByOneThatWeMayNotSee_failsWithTheConflict() {
        server.on("GET /api/v1/spaces", 200, page())
                .on("POST /api/v1/spaces", 409, "{\"code\":\"SpaceNameConflict\",\"title\":\"name taken\"}")
                .on("GET /api/v1/spaces", 200, page());

        assertThatThrownBy(() -> open(SpaceKind.MANAGED))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("name taken");
    }

    @ParameterizedTest
    @CsvSource({
        "shared, producer",
        "shared, codeveloper",
        "shared, facilitator",
        "managed, publisher",
    })
    void openSpace_spaceTellsOfARoleThatIsEnough_asksNothingMore(String type, String role) {
        server.on("GET /api/v1/spaces", 200, page(spaceWithRoles(type, "\"consumer\",\"" + role + "\"")));

        open(kind(type));

        assertThat(server.asked()).containsExactly(LOOK);
    }

    @Test
    void openSpace_ownedByUs_needsNoAssignment() {
        server.on("GET /api/v1/spaces", 200, page(space("Analytics", "managed", "bot")))
                .on(ME, 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}");

        open(SpaceKind.MANAGED);

        assertThat(server.asked()).containsExactly(LOOK, ME);
    }

    @ParameterizedTest
    @CsvSource({"shared, producer", "managed, publisher"})
    void openSpace_noRole_isAssignedTheOneThatIsNeeded(String type, String role) {
        server.on("GET /api/v1/spaces", 200, page(spaceWithRoles(type, "")))
                .on(ME, 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}")
                .on("GET /api/v1/spaces/s1/assignments", 200, page())
                .on("POST /api/v1/spaces/s1/assignments", 201, assignment("\"" + role + "\""));

        open(kind(type));

        assertThat(server.asked()).containsExactly(LOOK, ME, OWN_ASSIGNMENT, "POST /api/v1/spaces/s1/assignments");
        assertThat(FakeTenant.json(server.requests().get(3)))
                .isEqualTo(Map.of("type", "user", "assigneeId", "bot", "roles", List.of(role)));
    }

    @ParameterizedTest
    @CsvSource({
        "shared, consumer, producer",
        "shared, dataconsumer, producer",
        "managed, facilitator, publisher",
        "managed, contributor, publisher",
        "managed, consumer, publisher",
        "managed, operator, publisher",
        "managed, brandnew, publisher",
    })
    void openSpace_assignedWithTooLittle_keepsTheOldRoles(String type, String old, String needed) {
        server.on("GET /api/v1/spaces", 200, page(spaceWithRoles(type, "\"" + old + "\"")))
                .on(ME, 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}")
                .on("GET /api/v1/spaces/s1/assignments", 200, page(assignment("\"" + old + "\"")))
                .on("PUT /api/v1/spaces/s1/assignments/a1", 200, assignment("\"" + old + "\",\"" + needed + "\""));

        open(kind(type));

        assertThat(FakeTenant.body(server.requests().get(3)))
                .isIn(
                        "{\"roles\":[\"" + old + "\",\"" + needed + "\"]}",
                        "{\"roles\":[\"" + needed + "\",\"" + old + "\"]}");
    }

    @Test
    void openSpace_assignedByAnotherMeanwhile_readsAgain() {
        server.on("GET /api/v1/spaces", 200, page(spaceWithRoles("managed", "")))
                .on(ME, 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}")
                .on("GET /api/v1/spaces/s1/assignments", 200, page())
                .on(
                        "POST /api/v1/spaces/s1/assignments",
                        409,
                        "{\"code\":\"AssignmentConflict\",\"detail\":\"assignment of assignee already exists in space\"}")
                .on("GET /api/v1/spaces/s1/assignments", 200, page(assignment("\"publisher\"")));

        open(SpaceKind.MANAGED);

        assertThat(server.asked())
                .containsExactly(LOOK, ME, OWN_ASSIGNMENT, "POST /api/v1/spaces/s1/assignments", OWN_ASSIGNMENT);
    }

    @Test
    void openSpace_mayNotAssignItself_failsWithTheRefusal() {
        server.on("GET /api/v1/spaces", 200, page(spaceWithRoles("managed", "")))
                .on(ME, 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}")
                .on("GET /api/v1/spaces/s1/assignments", 200, page())
                .on("POST /api/v1/spaces/s1/assignments", 403, "{\"code\":\"HTTP-403\",\"title\":\"Forbidden\"}");

        assertThatThrownBy(() -> open(SpaceKind.MANAGED))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("tenant acme");
    }

    @Test
    void openSpace_afterIdentify_doesNotAskWhoWeAreAgain() {
        server.on(ME, 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}")
                .on("GET /api/v1/spaces", 200, page(space("Analytics", "managed", "bot")));
        QlikCloudTenant acme = server.acme();

        acme.target().identify();
        acme.target().openSpace("Analytics", SpaceKind.MANAGED);

        assertThat(server.asked()).containsExactly(ME, LOOK);
    }

    private TenantSpace open(SpaceKind kind) {
        return server.acme().target().openSpace("Analytics", kind);
    }

    private static SpaceKind kind(String type) {
        return type.equals("shared") ? SpaceKind.SHARED : SpaceKind.MANAGED;
    }

    private static String page(String... items) {
        return "{\"data\":[" + String.join(",", items) + "],\"meta\":{\"count\":" + items.length
                + "},\"links\":{\"self\":{\"href\":\"https://x\"},\"next\":{\"href\":\"\"}}}";
    }

    private static String space(String name, String type, String owner) {
        return "{\"id\":\"s1\",\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"ownerId\":\"" + owner
                + "\",\"tenantId\":\"t1\",\"meta\":{\"actions\":[\"read\"],\"roles\":[],\"assignableRoles\":[]}}";
    }

    private static String spaceWithRoles(String type, String roles) {
        return "{\"id\":\"s1\",\"name\":\"Analytics\",\"type\":\"" + type + "\",\"ownerId\":\"somebody\","
                + "\"meta\":{\"actions\":[],\"roles\":[" + roles + "],\"assignableRoles\":[]}}";
    }

    private static String assignment(String roles) {
        return "{\"id\":\"a1\",\"type\":\"user\",\"assigneeId\":\"bot\",\"roles\":[" + roles + "],\"spaceId\":\"s1\"}";
    }
}
