package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.Map;

public class VirtualProxiesRows extends OperationRows {
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;
    private static final String VIRTUAL_PROXY_CONFIG = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"VirtualProxyConfig","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "prefix":"oem","description":"For customers",
            "loadBalancingServerNodes":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales",
            "hostName":"sense","serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales"}}],
            "authenticationMethod":4,"headerAuthenticationHeaderName":"hdr-usr",
            "headerAuthenticationStaticUserDirectory":"",
            "headerAuthenticationDynamicUserDirectory":"$ud\\\\\\\\$id","anonymousAccessMode":1,
            "windowsAuthenticationEnabledDevicePattern":"Windows",
            "sessionCookieHeaderName":"X-Qlik-Session-oem","sessionCookieDomain":"acme.example",
            "hasSecureAttributeHttps":true,"sameSiteAttributeHttps":1,"additionalResponseHeaders":"",
            "sessionInactivityTimeout":30,"extendedSecurityEnvironment":true,
            "websocketCrossOriginWhiteList":["sense.acme.example"],"defaultVirtualProxy":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}],
            "samlHostUri":"https://sense.acme.example","samlEntityId":"","samlAttributeUserId":"",
            "samlAttributeUserDirectory":"","jwtAttributeUserId":"userId",
            "jwtAttributeUserDirectory":"userDirectory","jwtAudience":"acme","jwtPublicKeyCertificate":"",
            "jwtAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigJwtAttributeMapItem",
            "jwtAttribute":"email","senseAttribute":"email","isMandatory":true}],
            "oidcConfigurationEndpointUri":"https://login.acme.example","oidcClientId":"sense",
            "oidcClientSecret":"","oidcAttributeSub":"sub","oidcScope":"openid"}
            """;
    private static final String VIRTUAL_PROXY_CONFIG_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"prefix":"oem",
            "description":"For customers","authenticationMethod":4,
            "sessionCookieHeaderName":"X-Qlik-Session-oem","sessionInactivityTimeout":30,
            "defaultVirtualProxy":true}
            """;

    public VirtualProxiesRows() {
        row(VirtualProxyApi.class, api -> api.list(null, "name asc"), list(VIRTUAL_PROXY_CONFIG_CONDENSED));
        row(
                VirtualProxyApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(VIRTUAL_PROXY_CONFIG));
        row(VirtualProxyApi.class, api -> api.count(null), "{\"value\":137}");
        row(VirtualProxyApi.class, api -> api.get(ID), VIRTUAL_PROXY_CONFIG);
        row(
                VirtualProxyApi.class,
                api -> api.samlMetadataTicket(ID),
                "{\"value\":\"5d0f6c1e-0000-4000-8000-000000000002\"}");
        row(
                VirtualProxyApi.class,
                api -> api.samlMetadata(ID, "metadata.xml"),
                200,
                "<EntityDescriptor/>",
                Map.of("Content-Type", "application/octet-stream"));
        row(
                VirtualProxyApi.class,
                api -> api.table(TableDefinition.ofProperties("VirtualProxyConfig", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
