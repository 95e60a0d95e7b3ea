package io.qlikoem.cloud.reporttemplates;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.util.Map;

public class ReportTemplatesRows extends OperationRows {
    private static final String TEMPLATE = """
            {"id":"3f2a1b0c-4d5e-4f60-8172-93a4b5c6d7e8","name":"Invoice","type":"pixelPerfect","sourceAppId":"a1","sourceAppName":"Sales","ownerId":"u1",
             "createdAt":"2026-11-24T00:00:00.000Z","updatedAt":"2026-11-24T00:00:00.000Z","metadataVersion":1}
            """;

    public ReportTemplatesRows() {
        row(
                ReportTemplatesApi.class,
                api -> api.list("a1", 100),
                "{\"data\":[" + TEMPLATE + "],\"links\":{\"self\":{\"href\":\"https://acme/api/v1/x\"}}}");
        row(
                ReportTemplatesApi.class,
                api -> api.create(NewReportTemplate.builder()
                        .name("Invoice")
                        .temporaryContentId("f1")
                        .sourceAppId("a1")
                        .sourceAppAction(SourceAppAction.REPLACE)
                        .build()),
                201,
                TEMPLATE);
        row(ReportTemplatesApi.class, api -> api.get("3f2a1b0c-4d5e-4f60-8172-93a4b5c6d7e8"), TEMPLATE);
        row(
                ReportTemplatesApi.class,
                api -> api.replace(
                        "3f2a1b0c-4d5e-4f60-8172-93a4b5c6d7e8",
                        ReportTemplateUpdate.builder()
                                .name("Invoice")
                                .temporaryContentId("f2")
                                .build()),
                201,
                TEMPLATE);
        row(
                ReportTemplatesApi.class,
                api -> api.change(
                        "3f2a1b0c-4d5e-4f60-8172-93a4b5c6d7e8",
                        JsonPatch.empty().remove("/description")));
        row(ReportTemplatesApi.class, api -> api.delete("3f2a1b0c-4d5e-4f60-8172-93a4b5c6d7e8"));
        row(
                ReportTemplatesApi.class,
                api -> api.download("3f2a1b0c-4d5e-4f60-8172-93a4b5c6d7e8"),
                200,
                "qpxp",
                Map.of("Content-Type", "application/octet-stream"));
    }
}
