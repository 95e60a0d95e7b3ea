package io.qlikoem.onprem.customproperty;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

public class CustomPropertiesRows extends OperationRows {
    private static final String CUSTOM_PROPERTY_DEFINITION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"CustomPropertyDefinition","privileges":null,"name":"Sales","valueType":"Text",
            "choiceValues":["tenant-a"],"objectTypes":["objectTypes"],"description":"For customers"}
            """;
    private static final String CUSTOM_PROPERTY_DEFINITION_CONDENSED = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","privileges":null,"name":"Sales","valueType":"Text",
            "choiceValues":["tenant-a"]}
            """;
    private static final String TABLE = """
            {"columnNames":["id","name"],"rows":[["5d0f6c1e-0000-4000-8000-000000000001","Sales"]],
            "id":"5d0f6c1e-0000-4000-8000-000000000002"}
            """;

    public CustomPropertiesRows() {
        row(CustomPropertyApi.class, api -> api.list(null, "name asc"), list(CUSTOM_PROPERTY_DEFINITION_CONDENSED));
        row(
                CustomPropertyApi.class,
                api -> api.full(QrsFilter.where("name").is("Sales"), null),
                list(CUSTOM_PROPERTY_DEFINITION));
        row(CustomPropertyApi.class, api -> api.count(null), "{\"value\":137}");
        row(CustomPropertyApi.class, api -> api.get(ID), CUSTOM_PROPERTY_DEFINITION);
        row(
                CustomPropertyApi.class,
                api -> api.create(NewCustomProperty.builder()
                        .name("CloudTenant")
                        .addChoiceValues("a")
                        .addObjectTypes("App")
                        .build()),
                201,
                CUSTOM_PROPERTY_DEFINITION);
        row(
                CustomPropertyApi.class,
                api -> api.update(ID, QlikJson.read(CUSTOM_PROPERTY_DEFINITION, CustomPropertyDefinition.class)),
                CUSTOM_PROPERTY_DEFINITION);
        row(CustomPropertyApi.class, api -> api.delete(ID));
        row(
                CustomPropertyApi.class,
                api -> api.table(
                        TableDefinition.ofProperties("CustomPropertyDefinition", "id"), null, 0, 500, "id", true),
                201,
                TABLE);
    }
}
