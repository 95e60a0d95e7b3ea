package io.qlikoem.cloud.tempcontents;

import io.qlikoem.cloud.OperationRows;
import java.net.URI;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;

public class TempContentsRows extends OperationRows {
    public TempContentsRows() {
        row(
                TempContentsApi.class,
                files -> files.upload("a.qvf", 3600, bytes("application/octet-stream")),
                201,
                "",
                Map.of("Location", "/v1/temp-contents/f1"));
        row(
                TempContentsApi.class,
                files -> files.create(5, "filename YS5xdmY="),
                201,
                "",
                Map.of("Location", "/api/v1/temp-contents/files/f1"));
        rowAt(
                TempContentsApi.class,
                (files, server) -> files.offset(upload(server)),
                200,
                "",
                Map.of("Upload-Offset", "3", "Upload-Length", "5"));
        rowAt(
                TempContentsApi.class,
                (files, server) -> files.append(upload(server), 3, bytes("application/offset+octet-stream")),
                204,
                "",
                Map.of("Upload-Offset", "5"));
        row(
                TempContentsApi.class,
                files -> files.details("f1"),
                "{\"ID\":\"f1\",\"Name\":\"a.qvf\",\"Size\":\"3\",\"TTLSeconds\":3600}");
        row(
                TempContentsApi.class,
                files -> files.download("f1"),
                200,
                "qvf",
                Map.of("Content-Type", "application/octet-stream"));
        row(TempContentsApi.class, files -> files.downloadIfComplete("f1"));
    }

    private static HttpUrl upload(URI server) {
        return HttpUrl.get(server.resolve("/api/v1/temp-contents/files/f1").toString());
    }

    private static RequestBody bytes(String type) {
        return RequestBody.create("qvf", MediaType.get(type));
    }
}
