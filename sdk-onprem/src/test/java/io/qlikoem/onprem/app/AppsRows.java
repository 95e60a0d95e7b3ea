package io.qlikoem.onprem.app;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;

public class AppsRows extends OperationRows {
    private static final String APP = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane","schemaPath":"App",
            "privileges":null,"customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"name":"Sales","appId":"","targetAppId":"5d0f6c1e-0000-4000-8000-000000000001",
            "publishTime":"2020-10-21T12:48:16.987Z","published":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}],"description":"For customers",
            "stream":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"},"fileSize":1048576,
            "lastReloadTime":"2020-10-21T12:48:17.100Z","thumbnail":"","savedInProductVersion":"12.688.0",
            "migrationHash":"64d115e925e2167bba72939c2d8a80e6beef4a56","dynamicColor":"","availabilityStatus":5,
            "lastDataDistribution":"2020-10-21T12:48:17.100Z"}
            """;
    private static final String APP_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales","appId":"",
            "publishTime":"2020-10-21T12:48:16.987Z","published":true,
            "stream":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"},
            "savedInProductVersion":"12.688.0","migrationHash":"64d115e925e2167bba72939c2d8a80e6beef4a56",
            "availabilityStatus":5}
            """;
    private static final String APP_CONTENT = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"App.Content","privileges":null,"app":{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "name":"Sales"},"references":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "logicalPath":"/Content/Sales/logo.png","serveOptions":5}],"maxFileSize":3,
            "whiteList":{"id":"5d0f6c1e-0000-4000-8000-000000000002","libraryType":1},"remainingLibrarySpace":3}
            """;
    private static final String APP_CONTENT_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"maxFileSize":3,
            "remainingLibrarySpace":3}
            """;
    private static final String APP_DATA_SEGMENT = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"App.DataSegment","privileges":null,
            "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"name":"Sales","engineObjectId":"f2d1c8aa",
            "app":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"},"contentHash":"0a1b",
            "size":1048576,"metaDataObject":"table"}
            """;
    private static final String APP_DATA_SEGMENT_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales",
            "engineObjectId":"f2d1c8aa","contentHash":"0a1b","metaDataObject":"table"}
            """;
    private static final String APP_EXPORT_RESPONSE = """
            {"schemaPath":"AppExportResponse","exportToken":"5d0f6c1e-0000-4000-8000-000000000001",
            "appId":"5d0f6c1e-0000-4000-8000-000000000001","downloadPath":"downloadPath","cancelled":true}
            """;
    private static final String APP_OBJECT = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"App.Object","privileges":null,"owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "userId":"jane","userDirectory":"ACME","name":"Sales"},"name":"Sales","engineObjectId":"f2d1c8aa",
            "app":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"},"contentHash":"0a1b",
            "size":1048576,"engineObjectType":"sheet","description":"For customers","attributes":"",
            "objectType":"sheet","publishTime":"2020-10-21T12:48:16.987Z","published":true,"approved":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}],"sourceObject":"sourceObject",
            "draftObject":"draftObject"}
            """;
    private static final String APP_OBJECT_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales",
            "engineObjectId":"f2d1c8aa","contentHash":"0a1b","engineObjectType":"sheet",
            "description":"For customers","objectType":"sheet","publishTime":"2020-10-21T12:48:16.987Z",
            "published":true}
            """;
    private static final String FILE_EXTENSION_WHITE_LIST = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"FileExtensionWhiteList","privileges":null,"libraryType":1,"isDefault":true,
            "modifiedByCustomer":true,"fileExtensions":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "name":"Sales"}]}
            """;
    private static final String RESOURCE_PRIVILEGES_CONDENSED = """
            {"schemaPath":"ResourcePrivilegesCondensed","resource":"App","canCreate":true}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public AppsRows() {
        row(AppApi.class, api -> api.list(null, "name asc"), list(APP_CONDENSED));
        row(AppApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(APP));
        row(AppApi.class, api -> api.count(null), "{\"value\":137}");
        row(AppApi.class, api -> api.get(ID), APP);
        row(AppApi.class, api -> api.update(ID, QlikJson.read(APP, QrsApp.class)), APP);
        row(AppApi.class, api -> api.delete(ID));
        row(
                AppApi.class,
                api -> api.table(TableDefinition.ofProperties("App", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(AppApi.class, api -> api.withPrivileges(null), list(APP));
        row(AppApi.class, api -> api.copy(ID, "Copy", true), 201, APP);
        row(AppApi.class, api -> api.publish(ID, ID, "Sales"), APP);
        row(AppApi.class, api -> api.replace(ID, ID), APP);
        row(AppApi.class, api -> api.replaceTarget(ID), APP);
        row(AppApi.class, api -> api.reload(ID));
        row(AppApi.class, api -> api.upload("Sales", true, false, qvf()), 201, APP);
        row(AppApi.class, api -> api.uploadReplacing(ID, true, qvf()), 201, APP);
        row(AppApi.class, api -> api.importFolder(), "{\"value\":\"sales.qvf\"}");
        row(AppApi.class, api -> api.importFile("Sales", true, false, "sales.qvf"), 201, APP);
        row(AppApi.class, api -> api.importReplacing(ID, true, "sales.qvf"), 201, APP);
        row(AppApi.class, api -> api.export(ID, UUID.fromString(ID), true, ExportScope.ALL), 201, APP_EXPORT_RESPONSE);
        row(AppApi.class, api -> api.cancelExport(ID, UUID.fromString(ID)), APP_EXPORT_RESPONSE);
        row(
                AppApi.class,
                api -> api.exportMany(UUID.fromString(ID), false, ExportScope.ALL, List.of(ID)),
                201,
                "{\"exportToken\":\"5d0f6c1e-0000-4000-8000-000000000001\",\"appIds\":[\"5d0f6c1e-0000-4000-8000-000000000001\"],\"downloadPath\":\"C:\\\\ProgramData\\\\Qlik\\\\Sense\\\\Repository\\\\Exports\\\\jane_20230418\",\"cancelled\":false,\"schemaPath\":\"AppsExportResponse\"}");
        row(AppApi.class, api -> api.hubInfo(ID), APP);
        row(AppApi.class, api -> api.privileges(ID), list(RESOURCE_PRIVILEGES_CONDENSED));
        row(AppApi.class, api -> api.previewPrivileges(QlikJson.read(APP, QrsApp.class)), 201, "[\"read\",\"export\"]");
        row(AppObjectApi.class, api -> api.list(null, "name asc"), list(APP_OBJECT_CONDENSED));
        row(AppObjectApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(APP_OBJECT));
        row(AppObjectApi.class, api -> api.count(null), "{\"value\":137}");
        row(AppObjectApi.class, api -> api.get(ID), APP_OBJECT);
        row(AppObjectApi.class, api -> api.update(ID, QlikJson.read(APP_OBJECT, AppObject.class)), APP_OBJECT);
        row(AppObjectApi.class, api -> api.delete(ID));
        row(
                AppObjectApi.class,
                api -> api.previewPrivileges(QlikJson.read(APP_OBJECT, AppObject.class)),
                201,
                "[\"read\",\"update\"]");
        row(
                AppObjectApi.class,
                api -> api.table(TableDefinition.ofProperties("AppObject", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(AppObjectApi.class, api -> api.publish(ID), APP_OBJECT);
        row(AppObjectApi.class, api -> api.unpublish(ID), APP_OBJECT);
        row(AppObjectApi.class, api -> api.approve(ID), 201, APP_OBJECT);
        row(AppObjectApi.class, api -> api.unapprove(ID), 201, APP_OBJECT);
        row(AppContentApi.class, api -> api.list(null, "name asc"), list(APP_CONTENT_CONDENSED));
        row(AppContentApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(APP_CONTENT));
        row(AppContentApi.class, api -> api.count(null), "{\"value\":137}");
        row(AppContentApi.class, api -> api.get(ID), APP_CONTENT);
        row(
                AppContentApi.class,
                api -> api.table(TableDefinition.ofProperties("AppContent", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(AppContentApi.class, api -> api.allowedFiles(ID), FILE_EXTENSION_WHITE_LIST);
        row(
                AppContentApi.class,
                api -> api.uploadFile(ID, "logo.png", true, false, png()),
                201,
                "{\"value\":\"sales.qvf\"}");
        row(AppContentApi.class, api -> api.deleteFile(ID, "logo.png"));
        row(AppDataSegmentApi.class, api -> api.list(null, "name asc"), list(APP_DATA_SEGMENT_CONDENSED));
        row(
                AppDataSegmentApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(APP_DATA_SEGMENT));
        row(AppDataSegmentApi.class, api -> api.count(null), "{\"value\":137}");
        row(AppDataSegmentApi.class, api -> api.get(ID), APP_DATA_SEGMENT);
        row(
                AppDataSegmentApi.class,
                api -> api.table(TableDefinition.ofProperties("AppDataSegment", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }

    private static RequestBody png() {
        return RequestBody.create("png", MediaType.get("image/png"));
    }

    private static RequestBody qvf() {
        return RequestBody.create("qvf", null);
    }
}
