package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Imports: every one makes a new app. */
final class ImportCalls {

    private final Tenant tenant;

    ImportCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", "api/v1/apps/import", new CloudOperation(Tier.TWO, this::importApp));
    }

    private Reply importApp(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        String mode = call.query().value("mode", "new");
        if (mode.equalsIgnoreCase("autoreplace")) {
            throw CloudErrors.forbidden("mode autoreplace is not permitted for external use");
        }
        if (!mode.equalsIgnoreCase("new")) {
            throw CloudErrors.badRequest("mode is invalid: " + mode);
        }
        String spaceId = call.query().value("spaceId", "");
        tenant.locked(t -> target(user, spaceId));
        String fileId = call.query().value("fileId", "");
        String fallbackName = "Untitled";
        Blob content;
        if (fileId.isEmpty()) {
            content = TempContentCalls.receive(tenant, call);
        } else {
            Upload upload = TempContents.find(tenant, fileId);
            Blob uploaded = upload.content;
            if (uploaded == null) {
                throw CloudErrors.badRequest("the upload is not complete");
            }
            content = tenant.blobs.share(uploaded);
            fallbackName = upload.fileName.replaceFirst("(?i)\\.qvf$", "");
        }
        try {
            return add(call, user, spaceId, content, fallbackName);
        } catch (RuntimeException e) {
            tenant.blobs.release(content);
            throw e;
        }
    }

    private Reply add(Call call, CloudUser user, String spaceId, Blob content, String fallbackName) {
        if (content.size() == 0) {
            throw CloudErrors.badRequest("the file is empty");
        }
        String nameInFile = content.label().map(label -> label.name()).orElse(fallbackName);
        String name = call.query().value("name", nameInFile);
        return tenant.locked(t -> {
            Space space = target(user, spaceId);
            App app = new App(name, content, user, space, Times.now(t.clock));
            t.put(app);
            return Reply.json(200, app.json());
        });
    }

    /** The space, or null for the caller's personal one. */
    private @Nullable Space target(CloudUser user, String spaceId) {
        if (spaceId.isEmpty()) {
            return null;
        }
        Space space = tenant.spaces.get(spaceId);
        if (space == null || !space.maySee(user)) {
            throw CloudErrors.notFound("space not found");
        }
        if (space.isManaged()) {
            throw CloudErrors.forbidden("apps cannot be imported into a managed space");
        }
        if (!space.mayEdit(user)) {
            throw CloudErrors.forbidden("importing needs an edit role in the space");
        }
        return space;
    }
}
