package io.qlikoem.cloud.items;

import io.qlikoem.cloud.OperationRows;

public class ItemsRows extends OperationRows {
    private static final String ITEM = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","resourceId":"a1","resourceType":"app","actions":[],
             "collectionIds":[],"creatorId":"u1","ownerId":"u1","spaceId":"s1","tenantId":"t1","isFavorited":false,
             "resourceCreatedAt":"2022-04-29T15:48:12Z","resourceUpdatedAt":"2022-04-29T15:48:12Z",
             "createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z",
             "meta":{"actions":[],"isFavorited":false,"tags":[],"collections":[]},
             "resourceAttributes":{"originAppId":"a0"},"resourceCustomAttributes":{},
             "links":{"self":{"href":"https://acme/api/v1/items/1"},"open":{"href":"https://acme/sense/app/a1"}}}
            """;
    private static final String LIST = page(ITEM);

    public ItemsRows() {
        row(ItemsApi.class, items -> items.appsInSpace("s1", "Sales", 100), LIST);
        row(ItemsApi.class, items -> items.list("app", null, 100), LIST);
        row(ItemsApi.class, items -> items.ofApp("a1"), LIST);
        row(ItemsApi.class, items -> items.get("i1"), ITEM);
    }
}
