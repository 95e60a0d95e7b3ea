package io.qlikoem.cloud.pinnedlinks;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class PinnedLinksRows extends OperationRows {
    private static final String LINK = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Help","link":"https://help.acme.example","type":"custom-link","scope":"tenant",
             "tenantId":"t1","createdAt":"2026-11-24T00:00:00.000Z","createdBy":"u1"}
            """;

    public PinnedLinksRows() {
        row(PinnedLinksApi.class, api -> api.list(), page(LINK));
        row(PinnedLinksApi.class, api -> api.create(NewPinnedLink.of("Help", "https://help.acme.example")), 201, LINK);
        row(
                PinnedLinksApi.class,
                api -> api.create(NewPinnedLinks.builder()
                        .addLinks(LinkToPin.of("Help", "https://help.acme.example"))
                        .build()),
                page(LINK));
        row(PinnedLinksApi.class, api -> api.get("l1"), LINK);
        row(PinnedLinksApi.class, api -> api.change("l1", JsonPatch.empty().replace("/name", "Support")), LINK);
        row(PinnedLinksApi.class, api -> api.delete("l1"));
        row(PinnedLinksApi.class, api -> api.deleteAll());
    }
}
