package io.qlikoem.onprem.stream;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;
import io.qlikoem.onprem.user.UserCondensed;
import java.util.List;

public class StreamsRows extends OperationRows {
    private static final String STREAM = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane","schemaPath":"Stream",
            "privileges":null,"customProperties":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "createdDate":"2020-10-20T09:00:00.000Z","modifiedDate":"2020-10-21T12:48:17.100Z",
            "modifiedByUserName":"ACME\\\\jane","schemaPath":"CustomPropertyValue","value":"tenant-a",
            "definition":{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"Sales","valueType":"Text"}}],
            "owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002","userId":"jane","userDirectory":"ACME",
            "name":"Sales"},"name":"Sales","tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "name":"Sales"}]}
            """;
    private static final String STREAM_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales"}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public StreamsRows() {
        row(StreamApi.class, api -> api.list(null, "name asc"), list(STREAM_CONDENSED));
        row(StreamApi.class, api -> api.full(QrsFilter.where("name").is("Sales"), null), list(STREAM));
        row(StreamApi.class, api -> api.count(null), "{\"value\":137}");
        row(StreamApi.class, api -> api.get(ID), STREAM);
        row(StreamApi.class, api -> api.create(newStream()), 201, STREAM);
        row(StreamApi.class, api -> api.update(ID, QlikJson.read(STREAM, Stream.class)), STREAM);
        row(StreamApi.class, api -> api.createMany(List.of(newStream())), 201, list(STREAM));
        row(
                StreamApi.class,
                api -> api.previewPrivileges(QlikJson.read(STREAM, Stream.class)),
                201,
                "[\"read\",\"update\"]");
        row(StreamApi.class, api -> api.delete(ID));
        row(
                StreamApi.class,
                api -> api.table(TableDefinition.ofProperties("Stream", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }

    private static NewStream newStream() {
        return NewStream.builder()
                .name("Customers")
                .owner(UserCondensed.builder()
                        .id(ID)
                        .userId("jane")
                        .userDirectory("ACME")
                        .build())
                .build();
    }
}
