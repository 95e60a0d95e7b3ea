package io.qlikoem.cloud.collections;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class CollectionsRows extends OperationRows {
    private static final String COLLECTION = """
            {"id":"5f6d0fa3bd6de10001a6b1c3","name":"Finance","type":"public","itemCount":2,"full":false,"tenantId":"t1",
             "creatorId":"u1","description":"","createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z",
             "links":{"self":{"href":"https://acme/api/v1/collections/1"},
              "items":{"href":"https://acme/api/v1/collections/1/items"}}}
            """;
    private static final String ITEM = """
            {"id":"i1","name":"Sales","resourceId":"a1","resourceType":"app","actions":[],
             "collectionIds":["5f6d0fa3bd6de10001a6b1c3"],"tenantId":"t1","isFavorited":false,
             "resourceCreatedAt":"2022-04-29T15:48:12Z","resourceUpdatedAt":"2022-04-29T15:48:12Z",
             "createdAt":"2022-04-29T15:48:12Z","updatedAt":"2022-04-29T15:48:12Z",
             "meta":{"actions":[],"isFavorited":false,"tags":[],"collections":[]},
             "resourceAttributes":{},"resourceCustomAttributes":{},"links":{"self":{"href":"https://acme/api/v1/items/i1"}}}
            """;

    public CollectionsRows() {
        row(CollectionsApi.class, api -> api.list("Finance", CollectionType.PUBLIC, 100), page(COLLECTION));
        row(
                CollectionsApi.class,
                api -> api.create(NewCollection.of("Finance", NewCollectionType.PUBLIC)),
                201,
                COLLECTION);
        row(CollectionsApi.class, api -> api.favorites(), COLLECTION);
        row(CollectionsApi.class, api -> api.get("c1"), COLLECTION);
        row(
                CollectionsApi.class,
                api -> api.update(
                        "c1", CollectionUpdate.builder().name("Finance").build()),
                COLLECTION);
        row(CollectionsApi.class, api -> api.change("c1", JsonPatch.empty().replace("/type", "private")), COLLECTION);
        row(CollectionsApi.class, api -> api.delete("c1"));
        row(CollectionsApi.class, api -> api.items("c1", "app", 100), page(ITEM));
        row(CollectionsApi.class, api -> api.add("c1", CollectedItem.of("i1")), 201, ITEM);
        row(CollectionsApi.class, api -> api.item("c1", "i1"), ITEM);
        row(CollectionsApi.class, api -> api.remove("c1", "i1"));
    }
}
