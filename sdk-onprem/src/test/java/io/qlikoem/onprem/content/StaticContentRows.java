package io.qlikoem.onprem.content;

import io.qlikoem.onprem.OperationRows;
import java.util.Map;

public class StaticContentRows extends OperationRows {
    private static final String ENUMERATED_FILE_CONDENSED = """
            {"schemaPath":"EnumeratedFileCondensed","path":"/Content/Sales/logo.png"}
            """;

    public StaticContentRows() {
        row(StaticContentApi.class, api -> api.files("/Content/Sales"), list(ENUMERATED_FILE_CONDENSED));
        row(
                StaticContentApi.class,
                api -> api.contentLibraryFile("Sales", "logo.png"),
                200,
                "bytes",
                Map.of("Content-Type", "application/octet-stream"));
        row(
                StaticContentApi.class,
                api -> api.appFile("a1", "logo.png"),
                200,
                "bytes",
                Map.of("Content-Type", "application/octet-stream"));
    }
}
