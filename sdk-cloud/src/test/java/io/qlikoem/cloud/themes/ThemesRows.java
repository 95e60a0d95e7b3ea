package io.qlikoem.cloud.themes;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.http.FileUpload;
import java.util.Map;

public class ThemesRows extends OperationRows {
    private static final String THEME = """
            {"id":"th1","name":"acme-theme","description":"Acme","version":"1.2.0","author":"Acme","type":"theme","tags":[],
             "icon":"","license":"","homepage":"","repository":"","keywords":"","supplier":"","qextVersion":"1.2.0",
             "qextFilename":"acme-theme","userId":"u1","tenantId":"t1","file":{},"dependencies":{},
             "createdAt":"2026-11-24","updateAt":"2026-11-24"}
            """;

    public ThemesRows() {
        row(ThemesApi.class, api -> api.list(), page(THEME));
        row(ThemesApi.class, api -> api.upload(form()), 201, THEME);
        row(ThemesApi.class, api -> api.get("acme-theme"), THEME);
        row(ThemesApi.class, api -> api.replace("acme-theme", form()), page(THEME));
        row(ThemesApi.class, api -> api.delete("acme-theme"));
        row(
                ThemesApi.class,
                api -> api.download("acme-theme"),
                200,
                "bytes",
                Map.of("Content-Type", "application/zip"));
        row(
                ThemesApi.class,
                api -> api.download("acme-theme", "theme.css"),
                200,
                "",
                Map.of("Content-Type", "application/octet-stream"));
    }

    private static FileUpload form() {
        return FileUpload.builder()
                .file("file", file("acme-theme.zip", "zip"))
                .json("data", Theme.builder().name("acme-theme").addTags("acme").build())
                .build();
    }
}
