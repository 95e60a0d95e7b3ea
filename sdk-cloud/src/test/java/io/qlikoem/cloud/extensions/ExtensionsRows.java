package io.qlikoem.cloud.extensions;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.http.FileUpload;
import java.util.Map;

public class ExtensionsRows extends OperationRows {
    private static final String EXTENSION = """
            {"id":"th1","name":"acme-chart","description":"Acme","version":"1.2.0","author":"Acme","type":"visualization","bundled":false,"supernova":true,"preview":"",
             "checksum":"c1","loadpath":"acme-chart/x.js","bundle":{"id":"b1","name":"Acme","description":""},"tags":[],
             "icon":"","license":"","homepage":"","repository":"","keywords":"","supplier":"","qextVersion":"1.2.0",
             "qextFilename":"acme-chart","userId":"u1","tenantId":"t1","file":{},"dependencies":{},
             "createdAt":"2026-11-24","updateAt":"2026-11-24"}
            """;

    public ExtensionsRows() {
        row(ExtensionsApi.class, api -> api.list(), page(EXTENSION));
        row(ExtensionsApi.class, api -> api.upload(form()), 201, EXTENSION);
        row(ExtensionsApi.class, api -> api.get("acme-chart"), EXTENSION);
        row(ExtensionsApi.class, api -> api.replace("acme-chart", form()), EXTENSION);
        row(ExtensionsApi.class, api -> api.delete("acme-chart"));
        row(
                ExtensionsApi.class,
                api -> api.download("acme-chart"),
                200,
                "bytes",
                Map.of("Content-Type", "application/zip"));
        row(
                ExtensionsApi.class,
                api -> api.download("acme-chart", "chart.js"),
                200,
                "",
                Map.of("Content-Type", "application/octet-stream"));
    }

    private static FileUpload form() {
        return FileUpload.builder()
                .file("file", file("acme-chart.zip", "zip"))
                .json(
                        "data",
                        Extension.builder().name("acme-chart").addTags("acme").build())
                .build();
    }
}
