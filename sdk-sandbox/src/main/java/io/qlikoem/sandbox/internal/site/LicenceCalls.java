package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The site's licence, to read. */
final class LicenceCalls {

    void addTo(Routes<QrsOperation> routes) {
        routes.add("GET", "qrs/license", (call, user, variables) -> Reply.json(200, licence()));
        routes.add("GET", "qrs/license/accesstypeoverview", (call, user, variables) -> Reply.json(200, overview()));
    }

    private static Map<String, @Nullable Object> licence() {
        return Json.object(
                "id",
                "d1f6ad3c-7e2c-4f9a-9c52-0d2a9b6b7a10",
                "serial",
                "9999000000000002",
                "name",
                "Sandbox",
                "organization",
                "Sandbox",
                "product",
                48L,
                "isExpired",
                false,
                "expiredReason",
                "",
                "isBlacklisted",
                false,
                "isInvalid",
                false,
                "isSubscription",
                true,
                "privileges",
                null,
                "schemaPath",
                "License");
    }

    private static Map<String, @Nullable Object> overview() {
        return Json.object(
                "totalTokens",
                0L,
                "availableTokens",
                0L,
                "tokensEnabled",
                false,
                "professionalAccess",
                access(10),
                "analyzerAccess",
                access(100),
                "schemaPath",
                "AccessTypeOverview");
    }

    private static Map<String, @Nullable Object> access(long total) {
        return Json.object(
                "enabled", true, "installed", true, "total", total, "allocated", 0L, "used", 0L, "available", total);
    }
}
