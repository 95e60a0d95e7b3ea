package io.qlikoem.cloud.brands;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.http.FileUpload;
import io.qlikoem.json.JsonPatch;
import java.util.Map;

public class BrandsRows extends OperationRows {
    private static final String BRAND = """
            {"id":"b1","name":"Acme","description":"","active":true,"createdAt":"2026-11-24T00:00:00.000Z","createdBy":"u1",
             "updatedAt":"2026-11-24T00:00:00.000Z","updatedBy":"u1","files":[{"id":"logo","eTag":"e1",
             "path":"/api/v1/brands/b1/files/logo","contentType":"image/png"}]}
            """;
    private static final String FILE = """
            {"id":"favIcon","eTag":"e1","path":"/api/v1/brands/b1/files/favIcon","contentType":"image/x-icon"}
            """;

    public BrandsRows() {
        row(BrandsApi.class, api -> api.list(100), page(BRAND));
        row(
                BrandsApi.class,
                api -> api.create(FileUpload.builder()
                        .text("name", "Acme")
                        .file("logo", file("logo.png", "png"))
                        .build()),
                201,
                BRAND);
        row(BrandsApi.class, api -> api.activeOrNothing(), BRAND);
        row(BrandsApi.class, api -> api.get("b1"), BRAND);
        row(BrandsApi.class, api -> api.change("b1", JsonPatch.empty().replace("/name", "Acme 2")));
        row(BrandsApi.class, api -> api.delete("b1"));
        row(BrandsApi.class, api -> api.activate("b1"), BRAND);
        row(BrandsApi.class, api -> api.deactivate("b1"), BRAND);
        row(
                BrandsApi.class,
                api -> api.file("b1", BrandFileKind.LOGO),
                200,
                "png",
                Map.of("Content-Type", "image/png"));
        row(BrandsApi.class, api -> api.addFile("b1", BrandFileKind.FAV_ICON, icon()), 201, FILE);
        row(BrandsApi.class, api -> api.replaceFile("b1", BrandFileKind.FAV_ICON, icon()), FILE);
        row(BrandsApi.class, api -> api.deleteFile("b1", BrandFileKind.FAV_ICON));
    }

    private static FileUpload icon() {
        return FileUpload.builder().file("file", file("favicon.ico", "ico")).build();
    }
}
