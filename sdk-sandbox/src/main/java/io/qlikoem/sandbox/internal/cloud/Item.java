package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An app as the items index shows it. */
record Item(
        String id,
        String appId,
        String name,
        String description,
        @Nullable String spaceId,
        String spaceType,
        String ownerId,
        String creatorId,
        Instant created,
        Instant updated,
        Map<String, @Nullable Object> attributes,
        long bytes,
        Instant reloadTime) {

    Map<String, @Nullable Object> json(String tenantId, String origin, boolean withActions) {
        List<String> actions = withActions ? List.of("read", "update", "delete", "change_owner") : List.of();
        Map<String, @Nullable Object> json = Json.object(
                "id", id,
                "name", name,
                "description", description,
                "ownerId", ownerId,
                "tenantId", tenantId,
                "creatorId", creatorId,
                "updaterId", creatorId,
                "createdAt", Times.format(created),
                "updatedAt", Times.format(updated));
        if (spaceId != null) {
            json.put("spaceId", spaceId);
        }
        json.putAll(Json.object(
                "resourceType",
                "app",
                "resourceId",
                appId,
                "resourceSubType",
                "",
                "resourceAttributes",
                attributes,
                "resourceCustomAttributes",
                null,
                "resourceCreatedAt",
                Times.format(created),
                "resourceUpdatedAt",
                Times.format(updated),
                "resourceSize",
                Json.object("appFile", bytes, "appMemory", bytes * 2)));
        json.putAll(Json.object(
                "resourceReloadStatus", "ok",
                "resourceReloadEndTime", Times.format(reloadTime),
                "collectionIds", List.of(),
                "isFavorited", false,
                "actions", actions,
                "meta",
                        Json.object(
                                "tags", List.of(), "collections", List.of(), "isFavorited", false, "actions", actions),
                "links",
                        Json.object(
                                "self", Json.object("href", origin + "/api/v1/items/" + id),
                                "collections", Json.object("href", origin + "/api/v1/items/" + id + "/collections"),
                                "open", Json.object("href", origin + "/sense/app/" + appId))));
        return json;
    }
}
