package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the shapes that the sandbox sends against the vendor's own definitions, where those are at hand. */
class ContractTest {

    private static final Path CONTRACTS = Path.of("../../shared/contracts");

    private final Sandbox sandbox = Sandbox.start();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void cloudAnswers_haveWhatTheContractRequiresAndOnlyKnownTypes() throws IOException {
        Schemas schemas = Schemas.read("qlik-cloud.openapi.json");
        WireClient cloud = WireClient.loggedIn(sandbox, "acme");
        SandboxTenant tenant = sandbox.tenant("acme");
        Answer space = cloud.json("POST", "/api/v1/spaces", Json.object("name", "Analytics", "type", "managed"));
        CloudApp app = tenant.addPublishedApp("Analytics", AppSpec.synthetic("Sales", 2000), "origin");
        String me = cloud.get("/api/v1/users/me").header("Location");
        Answer assignment = cloud.json(
                "POST",
                "/api/v1/spaces/" + space.string("id") + "/assignments",
                Json.object("type", "user", "assigneeId", "somebody", "roles", List.of("consumer")));

        schemas.check("Spaces.Space", space.json());
        schemas.check("Spaces.Assignment", assignment.json());
        schemas.check("Spaces.Spaces", cloud.get("/api/v1/spaces").json());
        schemas.check(
                "Items.ItemsListItemsResponseBody", cloud.get("/api/v1/items").json());
        schemas.check(
                "Tenants.Tenant", cloud.get("/api/v1/tenants/" + tenant.id()).json());
        schemas.check("Users.User", cloud.get(me).json());
        schemas.check("Apps.NxApp", cloud.get("/api/v1/apps/" + app.id()).json());
    }

    @Test
    void registerAndConsole_haveWhatTheContractRequires() throws IOException {
        Schemas schemas = Schemas.read("qlik-cloud.openapi.json");
        SandboxRegion eu = sandbox.region("eu");
        WireClient register = loggedIn(eu.registerUrl(), eu.clientId(), eu.clientSecret());
        SandboxConsole organization = sandbox.console();
        WireClient console = loggedIn(organization.url(), organization.clientId(), organization.clientSecret());

        Answer made = register.json("POST", "/api/v1/tenants", Json.object("licenseKey", "sandbox-licence-key"));
        schemas.check("Tenants.Tenant", made.json());
        schemas.check(
                "Tenants.TenantDeactivateResponse",
                register.with(
                                "qlik-confirm-hostname",
                                Json.texts(made.json(), "hostnames").get(0))
                        .json("POST", "/api/v1/tenants/" + made.string("id") + "/actions/deactivate", Json.object())
                        .json());
        schemas.check(
                "OrgTenants.TenantsResponse", console.get("/api/core/tenants").json());
        schemas.check(
                "OrgOauthClients.Client",
                console.json("POST", "/api/core/oauth-clients", Json.object("clientName", "a", "appType", "web"))
                        .json());
    }

    @Test
    void accessToATenant_hasWhatTheContractRequires() throws IOException {
        Schemas schemas = Schemas.read("qlik-cloud.openapi.json");
        WireClient cloud = WireClient.loggedIn(sandbox, "acme");

        schemas.check(
                "ApiKeys.ApiKeyWithToken",
                cloud.json("POST", "/api/v1/api-keys", Json.object("description", "ci"))
                        .json());
        schemas.check("ApiKeys.api-key-page", cloud.get("/api/v1/api-keys").json());
        schemas.check(
                "OauthTokens.oauth-token-page",
                cloud.get("/api/v1/oauth-tokens").json());
        Answer client = cloud.json("POST", "/api/v1/oauth-clients", Json.object("clientName", "a", "appType", "web"));
        schemas.check("OauthClients.OAuthClientBase", client.json());
        schemas.check(
                "OauthClients.OAuthClientSecretResponse",
                cloud.bytes(
                                "POST",
                                "/api/v1/oauth-clients/" + client.string("clientId") + "/client-secrets",
                                new byte[0])
                        .json());
        schemas.check(
                "Groups.GroupSettings", cloud.get("/api/v1/groups/settings").json());
        schemas.check("Audits.GetResult", cloud.get("/api/v1/audits").json());
    }

    @Test
    void contentOfATenant_hasWhatTheContractRequires() throws IOException {
        Schemas schemas = Schemas.read("qlik-cloud.openapi.json");
        WireClient cloud = WireClient.loggedIn(sandbox, "acme");
        Answer report = cloud.json(
                "POST",
                "/api/v1/reports",
                Json.object("type", "sense-sheet-1.0", "output", Json.object("outputId", "o", "type", "pdf")));
        cloud.json("POST", "/api/v1/apps", Json.object("attributes", Json.object("name", "Sales")));

        schemas.check(
                "Items.collectionResultResponseBody",
                cloud.json("POST", "/api/v1/collections", Json.object("name", "Best", "type", "public"))
                        .json());
        schemas.check(
                "Collections.CollectionsListCollectionsResponseBody",
                cloud.get("/api/v1/collections").json());
        schemas.check("Reports.PostReportsResponse", report.json());
        schemas.check(
                "Reports.ReportStatus",
                cloud.get("/api/v1/reports/" + report.string("requestId") + "/status")
                        .json());
        schemas.check(
                "SharingTasks.SharingTaskRecurringListResponse",
                cloud.get("/api/v1/sharing-tasks").json());
        schemas.check("Audits.GetResult", cloud.get("/api/v1/audits").json());
    }

    @Test
    void otherEntitiesOfTheSite_haveWhatTheContractRequires() throws IOException {
        Schemas schemas = Schemas.read("qrs.openapi.json");
        WireClient site = WireClient.site(sandbox);
        sandbox.site().addApp(AppSpec.synthetic("Sales", 2000));
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        site.bytes("POST", "/qrs/task/" + task + "/start", new byte[0]);
        site.json("POST", "/qrs/externalprogramtask", Json.object("name", "x", "path", "x.bat"));
        site.json("POST", "/qrs/userdirectory", Json.object("name", "CORP", "type", "AD"));
        site.json("POST", "/qrs/dataconnection", Json.object("name", "db", "connectionstring", "x"));
        site.json("POST", "/qrs/contentlibrary", Json.object("name", "logos"));
        site.json("POST", "/qrs/extension", Json.object("name", "gauge"));

        Map.of(
                        "user", "User",
                        "userdirectory", "UserDirectory",
                        "systemrule", "SystemRule",
                        "dataconnection", "DataConnection",
                        "contentlibrary", "ContentLibrary",
                        "extension", "Extension",
                        "servernodeconfiguration", "ServerNodeConfiguration",
                        "virtualproxyconfig", "VirtualProxyConfig",
                        "externalprogramtask", "ExternalProgramTask",
                        "executionresult", "ExecutionResult")
                .forEach((path, name) -> {
                    schemas.check(
                            name, site.get("/qrs/" + path + "/full").list().get(0));
                    schemas.check(
                            name + "Condensed", site.get("/qrs/" + path).list().get(0));
                });
        schemas.check("ReloadTask", site.get("/qrs/reloadtask/" + task).json());
        schemas.check("License", site.get("/qrs/license").json());
        schemas.check(
                "AccessTypeOverview",
                site.get("/qrs/license/accesstypeoverview").json());
    }

    private WireClient loggedIn(java.net.URI url, String id, String secret) {
        WireClient client = WireClient.tenant(sandbox, url);
        return client.with("Authorization", "Bearer " + client.token(id, secret));
    }

    @Test
    void siteAnswers_haveWhatTheContractRequires() throws IOException {
        Schemas schemas = Schemas.read("qrs.openapi.json");
        WireClient site = WireClient.site(sandbox);
        SandboxApp app = sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 2000)
                        .inStream("S")
                        .tagged("t")
                        .with("P", "v"));

        schemas.check("App", site.get("/qrs/app/" + app.id()).json());
        schemas.check("AppCondensed", site.get("/qrs/app").list().get(0));
        schemas.check("Stream", site.get("/qrs/stream/full").list().get(0));
        schemas.check("Tag", site.get("/qrs/tag/full").list().get(0));
        schemas.check(
                "CustomPropertyDefinition",
                site.get("/qrs/custompropertydefinition/full").list().get(0));
        schemas.check("About", site.get("/qrs/about").json());
        schemas.check(
                "AppExportResponse",
                site.bytes("POST", "/qrs/app/" + app.id() + "/export/" + UUID.randomUUID(), new byte[0])
                        .json());
    }

    /** The schemas of one contract file. */
    private record Schemas(Map<String, @Nullable Object> byName) {

        static Schemas read(String file) throws IOException {
            Path path = CONTRACTS.resolve(file);
            Assumptions.assumeTrue(Files.exists(path), "the vendor's definitions are not here");
            try {
                Map<String, @Nullable Object> contract = Json.parseObject(Files.readAllBytes(path));
                return new Schemas(Json.nested(Json.nested(contract, "components"), "schemas"));
            } catch (Json.NotJson e) {
                throw new IOException(e);
            }
        }

        void check(String name, Object value) {
            assertThat(byName).containsKey(name);
            check(name, Json.nested(byName, name), value);
        }

        private void check(String where, Map<String, @Nullable Object> schema, @Nullable Object value) {
            String reference = Json.text(schema, "$ref");
            if (reference != null) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                check(where, Json.nested(byName, name), value);
                return;
            }
            if (value == null) {
                return;
            }
            checkType(where, String.valueOf(schema.get("type")), value);
            List<String> values = Json.texts(schema, "enum");
            if (!values.isEmpty() && value instanceof String text) {
                assertThat(values).as(where).contains(text);
            }
            if (value instanceof List<?> list) {
                list.forEach(element -> check(where + "[]", Json.nested(schema, "items"), element));
            }
            if (value instanceof Map<?, ?> object) {
                assertThat(object.keySet().stream().map(String::valueOf))
                        .as(where)
                        .containsAll(Json.texts(schema, "required"));
                Map<String, @Nullable Object> properties = Json.nested(schema, "properties");
                object.forEach((key, member) ->
                        check(where + "." + key, Json.nested(properties, String.valueOf(key)), member));
            }
        }

        private static void checkType(String where, String type, Object value) {
            Class<?> expected =
                    switch (type) {
                        case "string" -> String.class;
                        case "integer", "number" -> Number.class;
                        case "boolean" -> Boolean.class;
                        case "array" -> List.class;
                        case "object" -> Map.class;
                        default -> Object.class;
                    };
            if (Set.of("string", "integer", "number", "boolean", "array", "object")
                    .contains(type)) {
                assertThat(value).as(where).isInstanceOf(expected);
            }
        }
    }
}
