package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An app of a tenant. Guarded by the {@link Tenant}. */
final class App {

    final String id = Ids.uuid();
    final String itemId = Ids.hex24();
    final Instant created;
    final CloudUser creator;
    Instant modified;
    String name;
    String description = "";
    CloudUser owner;
    /** Null in the owner's personal space. */
    @Nullable
    Space space;

    String originAppId = "";

    @Nullable
    Instant publishTime;

    Instant lastReload;
    Blob content;

    App(String name, Blob content, CloudUser owner, @Nullable Space space, Instant now) {
        this.name = name;
        this.content = content;
        this.owner = owner;
        this.creator = owner;
        this.space = space;
        this.created = now;
        this.modified = now;
        this.lastReload = content.label().map(label -> label.reloadTime()).orElse(now);
    }

    boolean mayEdit(CloudUser user) {
        Space home = space;
        return home == null ? owner.id().equals(user.id()) : home.mayEdit(user);
    }

    boolean maySee(CloudUser user) {
        Space home = space;
        return user.tenantAdmin() || (home == null ? owner.id().equals(user.id()) : home.maySee(user));
    }

    /** The vendor's {@code NxApp}. {@code published} only tells whether the app came by native distribution: never here. */
    Map<String, @Nullable Object> json() {
        boolean published = publishTime != null;
        Space home = space;
        Map<String, @Nullable Object> attributes = Json.object(
                "id",
                id,
                "name",
                name,
                "description",
                description,
                "thumbnail",
                "",
                "lastReloadTime",
                Times.format(lastReload),
                "createdDate",
                Times.format(created),
                "modifiedDate",
                Times.format(modified),
                "owner",
                owner.subject(),
                "ownerId",
                owner.id(),
                "dynamicColor",
                "");
        attributes.putAll(Json.object(
                "published",
                false,
                "publishTime",
                Times.format(publishTime),
                "custom",
                Json.object(),
                "hasSectionAccess",
                false,
                "encrypted",
                true,
                "originAppId",
                originAppId,
                "isDirectQueryMode",
                false,
                "usage",
                "ANALYTICS"));
        if (home != null) {
            attributes.put("spaceId", home.id);
        }
        attributes.put("_resourcetype", "app");
        List<String> privileges = published
                ? List.of("read", "reload", "exportdata", "publish", "change_owner", "delete", "update")
                : List.of(
                        "read",
                        "update",
                        "delete",
                        "reload",
                        "export",
                        "duplicate",
                        "change_owner",
                        "change_space",
                        "export_reduced",
                        "source");
        return Json.object("attributes", attributes, "privileges", privileges, "create", creatable(published));
    }

    private static List<Map<String, @Nullable Object>> creatable(boolean published) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "sheet",
                                "bookmark",
                                "snapshot",
                                "story",
                                "dimension",
                                "measure",
                                "masterobject",
                                "variable"),
                        published
                                ? java.util.stream.Stream.of("folderconnection", "internetconnection")
                                : java.util.stream.Stream.empty())
                .map(resource -> Json.object("resource", resource, "canCreate", true))
                .toList();
    }

    /** What the items index holds of this app once it has caught up. */
    Item item() {
        Space home = space;
        return new Item(
                itemId,
                id,
                name,
                description,
                home == null ? null : home.id,
                home == null ? "personal" : home.type,
                owner.id(),
                creator.id(),
                created,
                modified,
                Json.nested(json(), "attributes"),
                content.size(),
                lastReload);
    }
}
