package io.qlikoem.onprem.selection;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

public class SelectionsRows extends OperationRows {
    private static final String SELECTION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"Selection","privileges":null,"items":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"SelectionItem","type":"App",
            "objectID":"5d0f6c1e-0000-4000-8000-000000000002","objectName":"Sales"}]}
            """;
    private static final String SELECTION_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null}
            """;
    private static final String SYNTHETIC_ROOT_ENTITY = """
            {"schemaPath":"SyntheticRootEntity","name":"Sales","type":"App","access":["access"],
            "children":[{"schemaPath":"SyntheticEntityCondensed","name":"Sales","type":"App",
            "access":["access"],"children":[{"schemaPath":"SyntheticEntityCondensed","name":"Sales",
            "type":"App","access":["access"],"children":[{"schemaPath":"SyntheticEntityCondensed",
            "name":"Sales","type":"App","access":[],"children":[],"properties":[]}],
            "properties":[{"schemaPath":"SyntheticPropertyCondensed","name":"Sales","value":"Sales",
            "valueIsDifferent":true,"valueIsModified":true}]}],
            "properties":[{"schemaPath":"SyntheticPropertyCondensed","name":"Sales","value":"Sales",
            "valueIsDifferent":true,"valueIsModified":true}]}],
            "properties":[{"schemaPath":"SyntheticPropertyCondensed","name":"Sales","value":"Sales",
            "valueIsDifferent":true,"valueIsModified":true}],"latestModifiedDate":"2020-10-21T12:48:17.100Z"}
            """;
    private static final String TABLE = """
            {"columnNames":["id"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;
    private static final String TAG = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane","schemaPath":"Tag",
            "privileges":null,"name":"Sales"}
            """;

    public SelectionsRows() {
        row(SelectionApi.class, api -> api.list(null), list(SELECTION_CONDENSED));
        row(SelectionApi.class, api -> api.full(null, "createdDate asc"), list(SELECTION));
        row(SelectionApi.class, api -> api.count(null), "{\"value\":137}");
        row(
                SelectionApi.class,
                api -> api.columns(
                        ID, SelectionType.APP, TableDefinition.ofProperties("App", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
        row(SelectionApi.class, api -> api.get(ID), SELECTION);
        row(
                SelectionApi.class,
                api -> api.create(NewSelection.builder()
                        .addItems(NewSelectionItem.builder()
                                .type("App")
                                .objectID("5d0f6c1e-0000-4000-8000-000000000001")
                                .build())
                        .build()),
                201,
                SELECTION);
        row(
                SelectionApi.class,
                api -> api.select(SelectionType.APP, QrsFilter.where("name").is("Sales")),
                201,
                SELECTION);
        row(SelectionApi.class, api -> api.select(SelectionType.APP_OBJECT, null), 201, SELECTION);
        row(SelectionApi.class, api -> api.delete(ID));
        row(SelectionApi.class, api -> api.count(ID, SelectionType.APP, null), "{\"value\":137}");
        row(SelectionApi.class, api -> api.full(ID, SelectionType.TAG, null), list(TAG));
        row(SelectionApi.class, api -> api.deleteSelected(ID, SelectionType.TAG, null));
        row(SelectionApi.class, api -> api.synthetic(ID, SelectionType.APP), SYNTHETIC_ROOT_ENTITY);
        row(
                SelectionApi.class,
                api -> api.update(ID, SelectionType.APP, QlikJson.read(SYNTHETIC_ROOT_ENTITY, SyntheticRoot.class)));
    }
}
