package io.qlikoem.onprem.extension;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;

public class ExtensionsRows extends OperationRows {
    private static final String EXTENSION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"Extension","privileges":null,
            "customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"name":"Sales","tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "name":"Sales"}],"whiteList":{"id":"5d0f6c1e-0000-4000-8000-000000000002","libraryType":1},
            "references":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","logicalPath":"/Content/Sales/logo.png",
            "serveOptions":5}]}
            """;
    private static final String EXTENSION_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales"}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public ExtensionsRows() {
        row(ExtensionApi.class, api -> api.list(null, "name asc"), list(EXTENSION_CONDENSED));
        row(ExtensionApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(EXTENSION));
        row(ExtensionApi.class, api -> api.count(null), "{\"value\":137}");
        row(ExtensionApi.class, api -> api.get(ID), EXTENSION);
        row(ExtensionApi.class, api -> api.update(ID, QlikJson.read(EXTENSION, Extension.class)), EXTENSION);
        row(ExtensionApi.class, api -> api.delete(ID));
        row(
                ExtensionApi.class,
                api -> api.previewPrivileges(QlikJson.read(EXTENSION, Extension.class)),
                201,
                "[\"read\",\"update\"]");
        row(
                ExtensionApi.class,
                api -> api.table(TableDefinition.ofProperties("Extension", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(ExtensionApi.class, api -> api.upload(null, true, png()), 201, list(EXTENSION));
        row(ExtensionApi.class, api -> api.deleteByName("sales-chart"));
        row(
                ExtensionApi.class,
                api -> api.download("sales-chart"),
                200,
                "bytes",
                Map.of("Content-Type", "application/octet-stream"));
        row(
                ExtensionApi.class,
                api -> api.uploadFile("sales-chart", "logo.png", true, png()),
                201,
                "{\"value\":\"sales.qvf\"}");
        row(ExtensionApi.class, api -> api.deleteFile("sales-chart", "logo.png"));
    }

    private static RequestBody png() {
        return RequestBody.create("png", MediaType.get("image/png"));
    }
}
