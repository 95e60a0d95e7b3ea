package io.qlikoem.cloud.reporttemplates;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.util.Map;

public class ReportTemplatesRows extends OperationRows {
    private static final String TEMPLATE = """
            {"id":"rt1","name":"Invoice","type":"pixelPerfect","sourceAppId":"a1","sourceAppName":"Sales","ownerId":"u1",
             "createdAt":"2026-11-24T00:00:00.000Z","updatedAt":"2026-11-24T00:00:00.000Z","metadataVersion":1}
            """;

    public ReportTemplatesRows() {
        row(ReportTemplatesApi.class, api -> api.list("a1", 100), page(TEMPLATE));
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
        row(ReportTemplatesApi.class, api -> api.get("rt1"), TEMPLATE);
        row(
                ReportTemplatesApi.class,
                api -> api.replace(
                        "rt1",
                        ReportTemplateUpdate.builder()
                                .name("Invoice")
                                .temporaryContentId("f2")
                                .build()),
                201,
                TEMPLATE);
        row(ReportTemplatesApi.class, api -> api.change("rt1", JsonPatch.empty().remove("/description")));
        row(ReportTemplatesApi.class, api -> api.delete("rt1"));
        row(
                ReportTemplatesApi.class,
                api -> api.download("rt1"),
                200,
                "qpxp",
                Map.of("Content-Type", "application/octet-stream"));
    }
}
