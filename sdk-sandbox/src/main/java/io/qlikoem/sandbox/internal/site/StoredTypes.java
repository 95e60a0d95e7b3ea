package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.List;
import java.util.Set;

/** The types of which the sandbox keeps what was sent. */
final class StoredTypes {

    static final Stored.Type USER = new Stored.Type(
            "user",
            "User",
            List.of("userId", "userDirectory"),
            List.of("userId", "userDirectory", "userDirectoryConnectorName", "name"),
            Set.of(),
            Json.object(
                    "customProperties",
                    List.of(),
                    "userDirectoryConnectorName",
                    "",
                    "name",
                    "",
                    "roles",
                    List.of(),
                    "attributes",
                    List.of(),
                    "inactive",
                    false,
                    "removedExternally",
                    false,
                    "blacklisted",
                    false,
                    "deleteProhibited",
                    false,
                    "tags",
                    List.of(),
                    "favorites",
                    List.of()),
            false);
    static final Stored.Type USER_DIRECTORY = new Stored.Type(
            "userdirectory",
            "UserDirectory",
            List.of("name", "type"),
            List.of("name", "type"),
            Set.of(),
            Json.object(
                    "userDirectoryName",
                    "",
                    "configured",
                    true,
                    "operational",
                    true,
                    "syncOnlyLoggedInUsers",
                    true,
                    "syncStatus",
                    0L,
                    "syncLastStarted",
                    Dates.format(Dates.NEVER),
                    "syncLastSuccessfulEnded",
                    Dates.format(Dates.NEVER),
                    "configuredError",
                    "",
                    "operationalError",
                    "",
                    "settings",
                    List.of(),
                    "tags",
                    List.of(),
                    "creationType",
                    0L),
            true);
    static final Stored.Type SYSTEM_RULE = new Stored.Type(
            "systemrule",
            "SystemRule",
            List.of("name", "resourceFilter", "actions"),
            List.of(
                    "category",
                    "subcategory",
                    "type",
                    "name",
                    "rule",
                    "resourceFilter",
                    "actions",
                    "comment",
                    "disabled"),
            Set.of(),
            Json.object(
                    "category", "Security",
                    "subcategory", "",
                    "type", "Custom",
                    "rule", "",
                    "comment", "",
                    "disabled", false,
                    "ruleContext", 0L,
                    "seedId", "00000000-0000-0000-0000-000000000000",
                    "version", 0L,
                    "tags", List.of()),
            true);
    static final Stored.Type DATA_CONNECTION = new Stored.Type(
            "dataconnection",
            "DataConnection",
            List.of("name", "connectionstring"),
            List.of("name", "connectionstring", "type", "engineObjectId", "username", "logOn", "architecture"),
            Set.of("password"),
            Json.object(
                    "customProperties",
                    List.of(),
                    "owner",
                    SiteUser.REPOSITORY.condensed(),
                    "type",
                    "folder",
                    "engineObjectId",
                    "",
                    "username",
                    "",
                    "logOn",
                    0L,
                    "architecture",
                    0L,
                    "tags",
                    List.of()),
            true);
    static final Stored.Type CONTENT_LIBRARY = content("contentlibrary", "ContentLibrary");
    static final Stored.Type EXTENSION = content("extension", "Extension");
    static final Stored.Type NODE = new Stored.Type(
            "servernodeconfiguration",
            "ServerNodeConfiguration",
            List.of("name", "hostName"),
            List.of("name", "hostName", "temporaryfilepath", "roles", "serviceCluster"),
            Set.of(),
            Json.object(
                    "customProperties",
                    List.of(),
                    "isCentral",
                    true,
                    "nodePurpose",
                    0L,
                    "engineEnabled",
                    true,
                    "proxyEnabled",
                    true,
                    "printingEnabled",
                    true,
                    "schedulerEnabled",
                    true,
                    "tags",
                    List.of(),
                    "temporaryfilepath",
                    "",
                    "roles",
                    List.of(),
                    "serviceCluster",
                    Json.object("id", "3d5c1a0e-3f0e-4f3c-9d3d-0a7a6f4b1c11", "name", "Cluster"),
                    "failoverCandidate",
                    false),
            true);
    static final Stored.Type VIRTUAL_PROXY = new Stored.Type(
            "virtualproxyconfig",
            "VirtualProxyConfig",
            List.of("prefix"),
            List.of(
                    "prefix",
                    "description",
                    "authenticationMethod",
                    "sessionCookieHeaderName",
                    "sessionInactivityTimeout",
                    "defaultVirtualProxy",
                    "jwtAttributeUserId",
                    "jwtAttributeUserDirectory"),
            Set.of(),
            Json.object(
                    "customProperties",
                    List.of(),
                    "description",
                    "",
                    "authenticationMethod",
                    4L,
                    "sessionCookieHeaderName",
                    "X-Qlik-Session-oem",
                    "sessionInactivityTimeout",
                    30L,
                    "defaultVirtualProxy",
                    false,
                    "websocketCrossOriginWhiteList",
                    List.of(),
                    "jwtAttributeUserId",
                    "userId",
                    "jwtAttributeUserDirectory",
                    "userDirectory",
                    "tags",
                    List.of()),
            true);

    /** Those that callers may make, change and remove. */
    static final List<Stored.Type> WRITABLE = List.of(
            USER, USER_DIRECTORY, SYSTEM_RULE, DATA_CONNECTION, CONTENT_LIBRARY, EXTENSION, NODE, VIRTUAL_PROXY);

    private StoredTypes() {}

    private static Stored.Type content(String path, String schemaPath) {
        return new Stored.Type(
                path,
                schemaPath,
                List.of("name"),
                path.equals("extension") ? List.of("name") : List.of("name", "type"),
                Set.of(),
                Json.object(
                        "customProperties", List.of(),
                        "owner", SiteUser.REPOSITORY.condensed(),
                        "type", "media",
                        "tags", List.of(),
                        "whiteList", Json.object("libraryType", path.equals("extension") ? 2L : 1L),
                        "references", List.of()),
                true);
    }
}
