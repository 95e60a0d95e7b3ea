package io.qlikoem.onprem.tag;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;

public class TagsRows extends OperationRows {
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;
    private static final String TAG = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane","schemaPath":"Tag",
            "privileges":null,"name":"Sales"}
            """;
    private static final String TAG_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales"}
            """;

    public TagsRows() {
        row(TagApi.class, api -> api.list(null, "name asc"), list(TAG_CONDENSED));
        row(TagApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(TAG));
        row(TagApi.class, api -> api.count(null), "{\"value\":137}");
        row(TagApi.class, api -> api.get(ID), TAG);
        row(TagApi.class, api -> api.create(NewTag.named("oem")), 201, TAG);
        row(TagApi.class, api -> api.update(ID, QlikJson.read(TAG, Tag.class)), TAG);
        row(TagApi.class, api -> api.createMany(List.of(NewTag.named("oem"))), 201, list(TAG));
        row(TagApi.class, api -> api.previewPrivileges(QlikJson.read(TAG, Tag.class)), 201, "[\"read\",\"update\"]");
        row(TagApi.class, api -> api.delete(ID));
        row(
                TagApi.class,
                api -> api.table(TableDefinition.ofProperties("Tag", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
