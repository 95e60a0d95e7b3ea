package io.qlikoem.cloud.appmedia;

import io.qlikoem.cloud.OperationRows;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;

public class AppMediaRows extends OperationRows {
    private static final String LIST = """
            {"data":[{"id":"logo.png","name":"logo.png","type":"image","link":"/api/v1/apps/a1/media/files/logo.png"}],
             "library":"content","subpath":""}
            """;

    public AppMediaRows() {
        row(AppMediaApi.class, api -> api.list("a1", "images", "recursive"), LIST);
        row(
                AppMediaApi.class,
                api -> api.download("a1", "logo.png"),
                200,
                "bytes",
                Map.of("Content-Type", "application/octet-stream"));
        row(
                AppMediaApi.class,
                api -> api.upload(
                        "a1", "logo.png", RequestBody.create("png", MediaType.get("application/octet-stream"))),
                200,
                "{}");
        row(AppMediaApi.class, api -> api.delete("a1", "logo.png"), 200, "{}");
        row(
                AppMediaApi.class,
                api -> api.thumbnail("a1"),
                200,
                "bytes",
                Map.of("Content-Type", "application/octet-stream"));
    }
}
