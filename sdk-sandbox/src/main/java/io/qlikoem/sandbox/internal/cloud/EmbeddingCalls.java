package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may embed the tenant: origins of its content security policy and web integrations. */
final class EmbeddingCalls {

    private static final List<String> DIRECTIVES = List.of(
            "childSrc",
            "connectSrc",
            "connectSrcWSS",
            "fontSrc",
            "formAction",
            "frameAncestors",
            "frameSrc",
            "imgSrc",
            "mediaSrc",
            "objectSrc",
            "scriptSrc",
            "styleSrc",
            "workerSrc");

    private final Tenant tenant;

    EmbeddingCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        new RecordCalls(
                        tenant,
                        "csp-origins",
                        RecordKind.of("api/v1/csp-origins", Ids::hex24, "origin")
                                .changed(0, 200)
                                .finished(this::finishOrigin))
                .addTo(routes);
        new RecordCalls(
                        tenant,
                        "web-integrations",
                        RecordKind.of("api/v1/web-integrations", Ids::opaque32, "name")
                                .paged(Pager.Style.AFTER_BEFORE, 10)
                                .changed(204, 0)
                                .finished(this::finishIntegration))
                .addTo(routes);
    }

    /** The platform keeps the origin without its scheme. */
    private void finishOrigin(Call call, CloudUser user, Map<String, @Nullable Object> entry) {
        Access.checkAdmin(user);
        entry.put("origin", String.valueOf(entry.get("origin")).replaceFirst("^https?://", ""));
        DIRECTIVES.forEach(directive -> entry.putIfAbsent(directive, false));
        String now = Times.format(Times.now(tenant.clock));
        entry.putIfAbsent("createdDate", now);
        entry.put("modifiedDate", now);
    }

    private void finishIntegration(Call call, CloudUser user, Map<String, @Nullable Object> integration) {
        Access.checkAdmin(user);
        if (Json.texts(integration, "validOrigins").stream().anyMatch(origin -> origin.contains("*"))) {
            throw CloudErrors.badRequest("validOrigins must not have wildcards");
        }
        integration.putIfAbsent("validOrigins", List.of());
        String now = Times.format(Times.now(tenant.clock));
        integration.put("tenantId", tenant.id);
        integration.putIfAbsent("created", now);
        integration.putIfAbsent("createdBy", user.id());
        integration.put("lastUpdated", now);
    }
}
