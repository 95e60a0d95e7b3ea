package io.qlikoem.cloud.reports;

import io.qlikoem.cloud.OperationRows;

public class ReportsRows extends OperationRows {
    private static final String LINKS = """
            {"self":{"href":"https://acme/x"},"next":{},"prev":{}}
            """;

    public ReportsRows() {
        row(
                ReportsApi.class,
                api -> api.create(NewReport.builder()
                        .type(ReportType.PIXEL_PERFECT_TEMPLATE)
                        .sensePixelPerfectTemplate(ReportFileTemplate.builder()
                                .templateLocation(TemplateLocation.builder()
                                        .path("https://acme/api/v1/report-templates/rt1")
                                        .build())
                                .build())
                        .output(ReportOutput.of(ReportOutputType.PDF, "invoice"))
                        .build()),
                202,
                "{\"requestId\":\"r1\",\"message\":\"accepted\",\"outputsUrl\":\"https://acme/x\"}");
        row(
                ReportsApi.class,
                api -> api.create(NewReport.builder()
                        .type(ReportType.SENSE_IMAGE)
                        .senseImageTemplate(ReportImageTemplate.builder()
                                .appId("a1")
                                .visualization(ReportVisualization.builder()
                                        .id("v1")
                                        .widthPx(800)
                                        .heightPx(600)
                                        .build())
                                .build())
                        .output(ReportOutput.of(ReportOutputType.IMAGE, "chart"))
                        .build()),
                202,
                "{\"requestId\":\"r2\"}");
        row(
                ReportsApi.class,
                api -> api.status("r1"),
                "{\"status\":\"failed\",\"results\":[{\"outputId\":\"invoice\",\"location\":\"https://acme/x\"}],"
                        + "\"reasons\":[{\"outputId\":\"invoice\",\"traceId\":\"tr1\",\"exportErrors\":["
                        + "{\"code\":\"REP-400015\",\"title\":\"Failed\"}]}],\"resolutionAttempts\":1}");
        row(
                ReportsApi.class,
                api -> api.outputs("r1", 100),
                "{\"data\":[{\"outputId\":\"invoice\",\"status\":\"done\",\"location\":\"https://acme/x\","
                        + "\"sizeBytes\":1024}],\"links\":" + LINKS + "}");
    }
}
