package io.qlikoem.onprem.contentlibrary;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.content.ContentLibraryType;
import io.qlikoem.onprem.content.FileExtensionWhiteListCondensed;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import io.qlikoem.onprem.user.UserCondensed;
import okhttp3.MediaType;
import okhttp3.RequestBody;

public class ContentLibrariesRows extends OperationRows {
    private static final String CONTENT_LIBRARY = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"ContentLibrary","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"name":"Sales","type":"media","tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "name":"Sales"}],"whiteList":{"id":"5d0f6c1e-0000-4000-8000-000000000002","libraryType":1},
            "references":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","logicalPath":"/Content/Sales/logo.png",
            "serveOptions":5}]}
            """;
    private static final String CONTENT_LIBRARY_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales","type":"media"}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public ContentLibrariesRows() {
        row(ContentLibraryApi.class, api -> api.list(null, "name asc"), list(CONTENT_LIBRARY_CONDENSED));
        row(ContentLibraryApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(CONTENT_LIBRARY));
        row(ContentLibraryApi.class, api -> api.count(null), "{\"value\":137}");
        row(ContentLibraryApi.class, api -> api.get(ID), CONTENT_LIBRARY);
        row(
                ContentLibraryApi.class,
                api -> api.create(NewContentLibrary.builder()
                        .name("Sales")
                        .owner(UserCondensed.builder()
                                .id(ID)
                                .userId("jane")
                                .userDirectory("ACME")
                                .build())
                        .whiteList(FileExtensionWhiteListCondensed.builder()
                                .id(ID)
                                .libraryType(ContentLibraryType.CONTENT_LIBRARY)
                                .build())
                        .build()),
                201,
                CONTENT_LIBRARY);
        row(
                ContentLibraryApi.class,
                api -> api.update(ID, QlikJson.read(CONTENT_LIBRARY, ContentLibrary.class)),
                CONTENT_LIBRARY);
        row(ContentLibraryApi.class, api -> api.delete(ID));
        row(
                ContentLibraryApi.class,
                api -> api.previewPrivileges(QlikJson.read(CONTENT_LIBRARY, ContentLibrary.class)),
                201,
                "[\"read\",\"update\"]");
        row(
                ContentLibraryApi.class,
                api -> api.table(TableDefinition.ofProperties("ContentLibrary", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(
                ContentLibraryApi.class,
                api -> api.uploadFile("Sales", "logo.png", true, false, png()),
                201,
                "{\"value\":\"sales.qvf\"}");
        row(ContentLibraryApi.class, api -> api.deleteFile("Sales", "logo.png"));
    }

    private static RequestBody png() {
        return RequestBody.create("png", MediaType.get("image/png"));
    }
}
