package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.organization.OrganizationTenant;
import io.qlikoem.cloud.tenants.CloudTenant;
import io.qlikoem.cloud.tenants.NewTenant;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.error.ServerException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is above the tenants: regions and the organization. */
class EntryPointsTest {
    private static final String TENANTS = "POST /api/v1/tenants";
    private static final String TENANT = "{\"id\":\"t1\",\"name\":\"x\",\"hostnames\":[\"x.eu.qlikcloud.com\"]}";

    private final FakeTenant eu = FakeTenant.start();
    private final FakeTenant us = FakeTenant.start();
    private final FakeTenant console = FakeTenant.start();

    @AfterEach
    void stop() {
        List.of(eu, us, console).forEach(FakeTenant::close);
    }

    @Test
    void cloud_twoRegionsAndAnOrganization_eachHasAClientAndATokenOfItsOwn() {
        eu.on(TENANTS, 201, TENANT);
        us.on(TENANTS, 201, TENANT);
        console.on("GET /api/core/tenants", 200, "{\"data\":[],\"links\":{}}");
        try (QlikCloud cloud = cloud()) {

            CloudTenant made = cloud.region("eu").registration().create(tenant());
            cloud.region("us").registration().create(tenant());
            List<OrganizationTenant> all =
                    cloud.organization().tenants().list(null, 100).stream().toList();

            assertThat(made.id()).isEqualTo("t1");
            assertThat(all).isEmpty();
        }
        assertThat(FakeTenant.json(eu.tokenRequests().get(0)).get("client_id")).isEqualTo("eu-client");
        assertThat(FakeTenant.json(us.tokenRequests().get(0)).get("client_id")).isEqualTo("us-client");
        assertThat(FakeTenant.json(console.tokenRequests().get(0)).get("client_id"))
                .isEqualTo("org-client");
        assertThat(console.requests().get(0).getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    }

    @Test
    void region_create_isNotSentAgainAndNamesTheRegion() {
        eu.on(TENANTS, 502, "");
        try (QlikCloud cloud = cloud()) {

            assertThatThrownBy(() -> cloud.region("eu").registration().create(tenant()))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("region eu");
        }
        assertThat(eu.requests()).hasSize(1);
    }

    @Test
    void region_tenantMadeJustNow_isReachedWithTheRegionsClientAtItsOwnHost() {
        us.on("GET /api/v1/users/me", 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}");
        try (QlikCloud cloud = cloud()) {

            QlikCloudTenant made = cloud.region("eu").tenant("initech", us.url());

            assertThat(made.users().me().tenantId()).isEqualTo("t1");
        }
        assertThat(eu.tokenRequests()).isEmpty();
        assertThat(FakeTenant.json(us.tokenRequests().get(0)).get("client_id")).isEqualTo("eu-client");
    }

    @Test
    void region_tenantAskedForAgain_usesTheSameToken() {
        us.on("GET /api/v1/users/me", 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}");
        us.on("GET /api/v1/users/me", 200, "{\"id\":\"bot\",\"tenantId\":\"t1\"}");
        try (QlikCloud cloud = cloud()) {

            cloud.region("eu").tenant("initech", us.url()).users().me();
            cloud.region("eu").tenant("initech", us.url()).users().me();
        }
        assertThat(us.tokenRequests()).hasSize(1);
    }

    @Test
    void organization_raw_hasTheSameToken() {
        console.on("GET /api/core/anything", 200, "{}");
        try (QlikCloud cloud = cloud()) {

            assertThat(cloud.organization().raw().get("api/core/anything").status())
                    .isEqualTo(200);
        }
        assertThat(console.tokenRequests()).hasSize(1);
    }

    @Test
    void region_byDefault_isTheVendorsRegisterHost() {
        try (QlikCloud cloud =
                QlikCloud.withClient("id", Secret.of("s3cret")).region("eu").build()) {

            assertThat(cloud.region("eu").url()).isEqualTo(URI.create("https://register.eu.qlikcloud.com/"));
            assertThatThrownBy(() -> cloud.region("us"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("[eu]")
                    .hasMessageContaining("us");
        }
    }

    @Test
    void organization_noClient_saysWhatToDo() {
        try (QlikCloud cloud = QlikCloud.withClient("id", Secret.of("s3cret")).build()) {

            assertThatThrownBy(cloud::organization)
                    .isInstanceOf(QlikConfigurationException.class)
                    .hasMessageContaining("organization: has no OAuth client");
        }
    }

    @Test
    void build_whatCannotBe_isRefused() {
        QlikCloudBuilder noClient = QlikCloud.withClientPerTenant().region("eu");
        QlikCloudBuilder twice =
                QlikCloud.withClient("id", Secret.of("s3cret")).region("eu").region("eu");
        QlikCloudBuilder oneHost = QlikCloud.withClient("id", Secret.of("s3cret"))
                .region("eu")
                .region("us", region -> region.at(URI.create("https://register.eu.qlikcloud.com")));
        QlikCloudBuilder blank = QlikCloud.withClient("id", Secret.of("s3cret")).organization("", Secret.of("x"));

        assertThatThrownBy(noClient::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("region eu: has no OAuth client");
        assertThatThrownBy(twice::build).hasMessageContaining("region eu: the name is given twice");
        assertThatThrownBy(oneHost::build).hasMessageContaining("region us: leads to the same host as region eu");
        assertThatThrownBy(blank::build).hasMessageContaining("organization: the OAuth client's id is blank");
    }

    @Test
    void region_codeThatIsNone_isRefused() {
        QlikCloudBuilder builder = QlikCloud.withClient("id", Secret.of("s3cret"));

        assertThatThrownBy(() -> builder.region("evil.example/"))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("not a region's code");
    }

    private QlikCloud cloud() {
        return QlikCloud.withClient("eu-client", Secret.of("s3cret"))
                .region("eu", region -> region.at(eu.url()))
                .region(
                        "us",
                        region -> region.client("us-client", Secret.of("0ther")).at(us.url()))
                .organization("org-client", Secret.of("0rg"), console.url())
                .clock(Clock.systemUTC(), duration -> {})
                .build();
    }

    private static NewTenant tenant() {
        return NewTenant.builder().licenseKey(Secret.of("key")).build();
    }
}
