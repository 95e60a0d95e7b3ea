package io.qlikoem.cloud.csporigins;

import io.qlikoem.cloud.OperationRows;

public class CspOriginsRows extends OperationRows {
    private static final String CSP_ORIGIN = """
            {"name":"Sales","imgSrc":true,"origin":"portal.example","fontSrc":true,"childSrc":true,
            "frameSrc":true,"mediaSrc":true,"styleSrc":true,"objectSrc":true,"scriptSrc":true,"workerSrc":true,
            "connectSrc":true,"formAction":true,"createdDate":"2024-07-31T13:43:51.000Z",
            "description":"description","modifiedDate":"2024-07-31T13:43:51.000Z","connectSrcWSS":true,
            "frameAncestors":true,"id":"5f6d0fa3bd6de10001a6b1c2"}
            """;
    private static final String CSP_HEADER = """
            {"Content-Security-Policy":"content-security-policy"}
            """;

    public CspOriginsRows() {
        row(CspOriginsApi.class, api -> api.list(null, "portal.example", 100), page(CSP_ORIGIN));
        row(
                CspOriginsApi.class,
                api -> api.create(NewCspOrigin.builder()
                        .origin("https://portal.example")
                        .name("portal")
                        .frameSrc(true)
                        .frameAncestors(true)
                        .build()),
                201,
                CSP_ORIGIN);
        row(CspOriginsApi.class, api -> api.get("o1"), CSP_ORIGIN);
        row(
                CspOriginsApi.class,
                api -> api.update(
                        "o1",
                        NewCspOrigin.builder()
                                .origin("https://portal.example")
                                .imgSrc(true)
                                .build()),
                CSP_ORIGIN);
        row(CspOriginsApi.class, api -> api.delete("o1"));
        row(CspOriginsApi.class, api -> api.header(), CSP_HEADER);
    }
}
