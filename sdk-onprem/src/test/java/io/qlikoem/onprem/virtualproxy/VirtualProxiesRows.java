package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

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
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","privileges":null,"name":"Sales",
            "valueType":"Text","choiceValues":["tenant-a"]}}],"prefix":"oem","description":"For customers",
            "authenticationModuleRedirectUri":"authenticationModuleRedirectUri",
            "sessionModuleBaseUri":"sessionModuleBaseUri",
            "loadBalancingModuleBaseUri":"loadBalancingModuleBaseUri","useStickyLoadBalancing":true,
            "loadBalancingServerNodes":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","privileges":null,
            "name":"Sales","hostName":"sense","temporaryfilepath":"",
            "roles":[{"id":"5d0f6c1e-0000-4000-8000-000000000003","privileges":null,"definition":1}],
            "serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","privileges":null,"name":"Sales"}}],
            "authenticationMethod":4,"headerAuthenticationHeaderName":"headerAuthenticationHeaderName",
            "headerAuthenticationStaticUserDirectory":"headerAuthenticationStaticUserDirectory",
            "headerAuthenticationDynamicUserDirectory":"headerAuthenticationDynamicUserDirectory",
            "anonymousAccessMode":1,"windowsAuthenticationEnabledDevicePattern":"Windows",
            "sessionCookieHeaderName":"X-Qlik-Session-oem","sessionCookieDomain":"sessionCookieDomain",
            "hasSecureAttributeHttps":true,"sameSiteAttributeHttps":1,"hasSecureAttributeHttp":true,
            "sameSiteAttributeHttp":1,"additionalResponseHeaders":"additionalResponseHeaders",
            "sessionInactivityTimeout":30,"extendedSecurityEnvironment":true,
            "websocketCrossOriginWhiteList":["websocketCrossOriginWhiteList"],"defaultVirtualProxy":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","privileges":null,"name":"Sales"}],
            "samlMetadataIdP":"samlMetadataIdP","samlHostUri":"samlHostUri","samlEntityId":"samlEntityId",
            "samlAttributeUserId":"samlAttributeUserId",
            "samlAttributeUserDirectory":"samlAttributeUserDirectory","samlAttributeSigningAlgorithm":1,
            "samlAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigSamlAttributeMapItem",
            "samlAttribute":"samlAttribute","senseAttribute":"email","isMandatory":true}],
            "jwtAttributeUserId":"userId","jwtAttributeUserDirectory":"userDirectory","jwtAudience":"acme",
            "jwtPublicKeyCertificate":"jwtPublicKeyCertificate",
            "jwtAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigJwtAttributeMapItem",
            "jwtAttribute":"email","senseAttribute":"email","isMandatory":true}],
            "magicLinkHostUri":"magicLinkHostUri","magicLinkFriendlyName":"magicLinkFriendlyName",
            "samlSlo":true,"disableOidcOptionalAttributesParsing":true,
            "oidcConfigurationEndpointUri":"oidcConfigurationEndpointUri","oidcClientId":"oidcClientId",
            "oidcClientSecret":"oidcClientSecret","oidcRealm":"oidcRealm","oidcAttributeSub":"oidcAttributeSub",
            "oidcAttributeName":"oidcAttributeName","oidcAttributeGroups":"oidcAttributeGroups",
            "oidcAttributeEmail":"oidcAttributeEmail","oidcAttributeClientId":"oidcAttributeClientId",
            "oidcAttributePicture":"oidcAttributePicture","oidcScope":"oidcScope",
            "oidcAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigOidcAttributeMapItem",
            "oidcAttribute":"oidcAttribute","senseAttribute":"email","isMandatory":true}]}
            """;
    private static final String VIRTUAL_PROXY_CONFIG_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"prefix":"oem",
            "description":"For customers","authenticationModuleRedirectUri":"authenticationModuleRedirectUri",
            "sessionModuleBaseUri":"sessionModuleBaseUri",
            "loadBalancingModuleBaseUri":"loadBalancingModuleBaseUri","useStickyLoadBalancing":true,
            "loadBalancingServerNodes":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","privileges":null,
            "name":"Sales","hostName":"sense","temporaryfilepath":"",
            "roles":[{"id":"5d0f6c1e-0000-4000-8000-000000000003","privileges":null,"definition":1}],
            "serviceCluster":{"id":"5d0f6c1e-0000-4000-8000-000000000003","privileges":null,"name":"Sales"}}],
            "authenticationMethod":4,"headerAuthenticationHeaderName":"headerAuthenticationHeaderName",
            "headerAuthenticationStaticUserDirectory":"headerAuthenticationStaticUserDirectory",
            "headerAuthenticationDynamicUserDirectory":"headerAuthenticationDynamicUserDirectory",
            "anonymousAccessMode":1,"windowsAuthenticationEnabledDevicePattern":"Windows",
            "sessionCookieHeaderName":"X-Qlik-Session-oem","sessionCookieDomain":"sessionCookieDomain",
            "hasSecureAttributeHttps":true,"sameSiteAttributeHttps":1,"hasSecureAttributeHttp":true,
            "sameSiteAttributeHttp":1,"additionalResponseHeaders":"additionalResponseHeaders",
            "sessionInactivityTimeout":30,"extendedSecurityEnvironment":true,
            "websocketCrossOriginWhiteList":["websocketCrossOriginWhiteList"],"defaultVirtualProxy":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","privileges":null,"name":"Sales"}],
            "samlMetadataIdP":"samlMetadataIdP","samlHostUri":"samlHostUri","samlEntityId":"samlEntityId",
            "samlAttributeUserId":"samlAttributeUserId",
            "samlAttributeUserDirectory":"samlAttributeUserDirectory","samlAttributeSigningAlgorithm":1,
            "samlAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigSamlAttributeMapItem",
            "samlAttribute":"samlAttribute","senseAttribute":"email","isMandatory":true}],
            "jwtAttributeUserId":"userId","jwtAttributeUserDirectory":"userDirectory","jwtAudience":"acme",
            "jwtPublicKeyCertificate":"jwtPublicKeyCertificate",
            "jwtAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigJwtAttributeMapItem",
            "jwtAttribute":"email","senseAttribute":"email","isMandatory":true}],
            "magicLinkHostUri":"magicLinkHostUri","magicLinkFriendlyName":"magicLinkFriendlyName",
            "samlSlo":true,"disableOidcOptionalAttributesParsing":true,
            "oidcConfigurationEndpointUri":"oidcConfigurationEndpointUri","oidcClientId":"oidcClientId",
            "oidcClientSecret":"oidcClientSecret","oidcRealm":"oidcRealm","oidcAttributeSub":"oidcAttributeSub",
            "oidcAttributeName":"oidcAttributeName","oidcAttributeGroups":"oidcAttributeGroups",
            "oidcAttributeEmail":"oidcAttributeEmail","oidcAttributeClientId":"oidcAttributeClientId",
            "oidcAttributePicture":"oidcAttributePicture","oidcScope":"oidcScope",
            "oidcAttributeMap":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"VirtualProxyConfigOidcAttributeMapItem",
            "oidcAttribute":"oidcAttribute","senseAttribute":"email","isMandatory":true}]}
            """;

    public VirtualProxiesRows() {
        row(VirtualProxyApi.class, api -> api.list(null, "name asc"), list(VIRTUAL_PROXY_CONFIG_CONDENSED));
        row(
                VirtualProxyApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(VIRTUAL_PROXY_CONFIG));
        row(VirtualProxyApi.class, api -> api.count(null), "{\"value\":137}");
        row(VirtualProxyApi.class, api -> api.get("e1"), VIRTUAL_PROXY_CONFIG);
        row(
                VirtualProxyApi.class,
                api -> api.table(TableDefinition.ofProperties("VirtualProxy", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
