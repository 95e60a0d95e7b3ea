package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Multipart;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brands, of which at most one is active. */
final class BrandCalls {

    private static final String PATH = "api/v1/brands";
    private static final List<String> FILES = List.of("logo", "favIcon", "styles");

    private final Tenant tenant;

    BrandCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", PATH, new CloudOperation(Tier.TWO, this::create));
        new RecordCalls(
                        tenant,
                        "brands",
                        RecordKind.of(PATH, Ids::hex24, "name")
                                .paged(Pager.Style.AFTER_BEFORE, 20)
                                .changed(204, 0)
                                .finished((call, user, brand) -> Access.checkAdmin(user)))
                .addTo(routes);
        routes.add(
                "POST",
                PATH + "/{id}/actions/activate",
                new CloudOperation(Tier.TWO, (call, user, variables) -> activate(user, variables, true)));
        routes.add(
                "POST",
                PATH + "/{id}/actions/deactivate",
                new CloudOperation(Tier.TWO, (call, user, variables) -> activate(user, variables, false)));
        routes.add(
                "GET",
                PATH + "/{id}/files/{file}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            Object file = find(variables).get("." + variables.getOrDefault("file", ""));
                            if (file instanceof okio.ByteString bytes) {
                                return Reply.bytes(200, "application/octet-stream", bytes.toByteArray());
                            }
                            throw CloudErrors.notFound("file not found");
                        })));
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return RecordCalls.find(tenant.records("brands"), variables.getOrDefault("id", ""));
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Access.checkAdmin(user);
        Multipart form =
                Multipart.read(call).orElseThrow(() -> CloudErrors.badRequest("multipart/form-data is expected"));
        String name = form.text("name");
        if (name == null || name.isEmpty()) {
            throw CloudErrors.badRequest("name is required");
        }
        String description = form.text("description");
        return tenant.locked(t -> {
            String now = Times.format(Times.now(t.clock));
            List<Map<String, @Nullable Object>> files = new ArrayList<>();
            Map<String, @Nullable Object> brand = Json.object(
                    "id",
                    Ids.hex24(),
                    "name",
                    name,
                    "description",
                    description == null ? "" : description,
                    "active",
                    false,
                    "files",
                    files,
                    "createdAt",
                    now,
                    "createdBy",
                    user.id(),
                    "updatedAt",
                    now,
                    "updatedBy",
                    user.id());
            for (String file : FILES) {
                Multipart.Part part = form.part(file);
                if (part != null) {
                    brand.put("." + file, part.content());
                    files.add(Json.object(
                            "id",
                            file,
                            "path",
                            part.fileName(),
                            "eTag",
                            part.content().md5().hex()));
                }
            }
            t.records("brands").put(String.valueOf(brand.get("id")), brand);
            return Reply.json(201, RecordCalls.shown(brand));
        });
    }

    private Reply activate(CloudUser user, Map<String, String> variables, boolean active) {
        Access.checkAdmin(user);
        return tenant.locked(t -> {
            Map<String, @Nullable Object> brand = find(variables);
            if (active) {
                t.records("brands").values().forEach(other -> other.put("active", false));
            }
            brand.put("active", active);
            return Reply.json(200, RecordCalls.shown(brand));
        });
    }
}
