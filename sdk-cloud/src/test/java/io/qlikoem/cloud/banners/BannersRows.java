package io.qlikoem.cloud.banners;

import io.qlikoem.cloud.OperationRows;
import java.time.Instant;

public class BannersRows extends OperationRows {
    private static final String BANNER = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","type":"warning","enabled":true,"message":"Maintenance tonight",
             "linkEnabled":true,"linkUrl":"https://status.acme.example","linkLabel":"Status","tenantId":"t1",
             "startTime":"2026-11-24T00:00:00.000Z",
             "endTime":"2026-11-25T00:00:00.000Z","createdAt":"2026-11-24T00:00:00.000Z","createdBy":"u1",
             "updatedAt":"2026-11-24T00:00:00.000Z","updatedBy":"u1"}
            """;

    public BannersRows() {
        row(BannersApi.class, api -> api.get(), BANNER);
        row(
                BannersApi.class,
                api -> api.set(NewBanner.builder()
                        .message("Maintenance tonight")
                        .type(BannerType.WARNING)
                        .startTime(Instant.parse("2026-11-24T00:00:00Z"))
                        .endTime(Instant.parse("2026-11-25T00:00:00Z"))
                        .linkEnabled(true)
                        .linkUrl("https://status.acme.example")
                        .build()),
                201,
                BANNER);
    }
}
