package io.qlikoem.cloud.apps;

import io.qlikoem.cloud.OperationRows;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;

public class AppsRows extends OperationRows {
    private static final String APP = """
            {"attributes":{"id":"a1b2c3d4-0000-4000-8000-000000000001","name":"Sales","description":"",
             "thumbnail":"","lastReloadTime":"2022-03-31T12:58:33.479Z","createdDate":"2022-04-29T15:48:12.294Z",
             "modifiedDate":"2022-04-29T15:48:13.216Z","owner":"qlikbot\\\\client","ownerId":"bot","dynamicColor":"",
             "published":false,"publishTime":"","custom":{},"hasSectionAccess":false,"encrypted":true,
             "originAppId":"","isDirectQueryMode":false,"spaceId":"5f6d0fa3bd6de10001a6b1c2","_resourcetype":"app"},
             "privileges":["read","update"],"create":[{"resource":"sheet","canCreate":true}]}
            """;

    public AppsRows() {
        row(AppsApi.class, apps -> apps.importUpload("f1", "s1", "Sales"), APP);
        row(AppsApi.class, apps -> apps.importFile("s1", "Sales", bytes()), APP);
        row(
                AppsApi.class,
                apps -> apps.create(NewApp.builder()
                        .attributes(NewAppAttributes.builder().name("Sales").build())
                        .build()),
                APP);
        row(AppsApi.class, apps -> apps.get("a1"), APP);
        row(
                AppsApi.class,
                apps -> apps.update(
                        "a1",
                        UpdateApp.builder()
                                .attributes(AppTexts.builder().name("Sales 2").build())
                                .build()),
                APP);
        row(
                AppsApi.class,
                apps -> apps.copy(
                        "a1",
                        NewApp.builder()
                                .attributes(
                                        NewAppAttributes.builder().name("Copy").build())
                                .build()),
                APP);
        row(
                AppsApi.class,
                apps -> apps.publish(
                        "a1",
                        PublishApp.builder()
                                .spaceId("s1")
                                .data(PublishData.SOURCE)
                                .build()),
                APP);
        row(
                AppsApi.class,
                apps -> apps.republish(
                        "a1",
                        RepublishApp.builder()
                                .targetId("a2")
                                .data(PublishData.SOURCE)
                                .checkOriginAppId(false)
                                .build()),
                APP);
        row(
                AppsApi.class,
                apps -> apps.giveTo("a1", AppOwner.builder().ownerId("u1").build()),
                APP);
        row(
                AppsApi.class,
                apps -> apps.moveTo("a1", AppSpace.builder().spaceId("s1").build()),
                APP);
        row(AppsApi.class, apps -> apps.delete("a1"), 200, "{}");
        placement();
        exportAndRestore();
        row(
                AppsApi.class,
                apps -> apps.giveObjectTo(
                        "a1", "o1", AppOwner.builder().ownerId("u1").build()),
                """
                {"attributes":{"id":"o1","name":"Overview","ownerId":"u1","approved":false,"objectType":"sheet",
                 "genericType":"genericObject","createdAt":"2026-11-24T00:00:00.000Z",
                 "updatedAt":"2026-11-24T00:00:00.000Z","publishedAt":"2026-11-24T00:00:00.000Z"},
                 "privileges":["read","change_owner"]}
                """);
        row(AppsApi.class, apps -> apps.privileges(), "[\"can_create_app\",\"can_import_app\"]");
    }

    private void placement() {
        row(AppsApi.class, apps -> apps.moveToPersonal("a1"), APP);
        row(
                AppsApi.class,
                apps -> apps.placement("a1"),
                "{\"createdAt\":\"2026-11-24T00:00:00.000Z\",\"minEngineSize\":\"40\"}");
        row(AppsApi.class, apps -> apps.pin("a1", NewPlacement.atLeast(EngineSize.GB_40)), 200, "{}");
        row(AppsApi.class, apps -> apps.unpin("a1"), 200, "{}");
    }

    private void exportAndRestore() {
        row(AppsApi.class, apps -> apps.export("a1", true), 201, "", Map.of("Location", "/api/v1/temp-contents/f1"));
        row(AppsApi.class, apps -> apps.restore("a1"), """
                {"attributes":{"id":"a1b2c3d4-0000-4000-8000-000000000001","name":"Sales","description":"",
                 "spaceId":"5f6d0fa3bd6de10001a6b1c2","ownerId":"bot","originAppId":"","usage":"ANALYTICS",
                 "resourceType":"app","hasSectionAccess":false,"createdAt":"2022-04-29T15:48:12.294Z",
                 "updatedAt":"2022-04-29T15:48:13.216Z","reloadedAt":"2022-03-31T12:58:33.479Z"},
                 "privileges":["read","update"],"create":[{"resource":"sheet","canCreate":true}]}
                """);
    }

    private static RequestBody bytes() {
        return RequestBody.create("qvf", MediaType.get("application/octet-stream"));
    }
}
