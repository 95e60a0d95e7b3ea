package io.qlikoem.cloud.items;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;

public class ItemsRows extends OperationRows {
    private static final String ITEM = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","resourceId":"a1","resourceType":"app","actions":[],
             "collectionIds":[],"creatorId":"u1","ownerId":"u1","spaceId":"s1","tenantId":"t1","isFavorited":false,
             "resourceCreatedAt":"2022-04-29T15:48:12Z","resourceUpdatedAt":"2022-04-29T15:48:12Z",
             "createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z",
             "meta":{"actions":[],"isFavorited":false,"tags":[],"collections":[]},
             "itemViews":{"total":7,"unique":3,"usedBy":1,"trend":0.5,"week":[{"start":"2022-04-25T00:00:00Z","total":7,
              "unique":3}]},"resourceAttributes":{"originAppId":"a0"},"resourceCustomAttributes":{},
             "links":{"self":{"href":"https://acme/api/v1/items/1"},"open":{"href":"https://acme/sense/app/a1"}}}
            """;
    private static final String LIST = page(ITEM);
    private static final String COLLECTION = """
            {"id":"5f6d0fa3bd6de10001a6b1c3","name":"Finance","type":"public","itemCount":2,"tenantId":"t1",
             "creatorId":"u1","createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z",
             "links":{"self":{"href":"https://acme/api/v1/collections/1"},
              "items":{"href":"https://acme/api/v1/collections/1/items"}}}
            """;

    // Entries, with what the definition's schema for this answer, which is that of collections, asks for.
    private static final String ITEM_AS_COLLECTION =
            ITEM.replace("{\"id\":\"5f6d", "{\"type\":\"public\",\"itemCount\":0,\"id\":\"5f6d");

    public ItemsRows() {
        row(ItemsApi.class, items -> items.appsInSpace("s1", "Sales", 100), LIST);
        row(ItemsApi.class, items -> items.list("app", null, 100), LIST);
        row(ItemsApi.class, items -> items.ofApp("a1"), LIST);
        row(ItemsApi.class, items -> items.get("i1"), ITEM);
        row(ItemsApi.class, items -> items.search("sales", "app,dataset", "s1", 100), LIST);
        row(
                ItemsApi.class,
                items -> items.update(
                        "i1",
                        ItemUpdate.builder()
                                .resourceType("app")
                                .name("Sales 2")
                                .resourceAttributes(RawJson.of("{\"color\":\"red\"}"))
                                .build()),
                ITEM);
        row(ItemsApi.class, items -> items.delete("i1"));
        row(ItemsApi.class, items -> items.collections("i1", 100), page(COLLECTION));
        row(ItemsApi.class, items -> items.published("i1", 100), page(ITEM_AS_COLLECTION));
        row(ItemsApi.class, items -> items.settings(), "{\"usageMetricsEnabled\":true}");
        row(
                ItemsApi.class,
                items -> items.changeSettings(JsonPatch.empty().replace("/usageMetricsEnabled", false)),
                "{\"usageMetricsEnabled\":false}");
    }
}
