package io.qlikoem.cloud.datacredentials;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.Secret;

public class DataCredentialsRows extends OperationRows {
    private static final String CREDENTIAL = """
            {"qID":"cr1","qName":"reader","qType":"QvOdbcConnectorPackage.exe","qConnCount":2,"datasourceID":"postgres",
             "createdAt":"2026-11-24T00:00:00.000Z","updated":"2026-11-24T00:00:00.000Z"}
            """;

    public DataCredentialsRows() {
        row(DataCredentialsApi.class, api -> api.get("cr1"), CREDENTIAL);
        row(
                DataCredentialsApi.class,
                api -> api.replace(
                        "cr1",
                        DataCredentialUpdate.builder()
                                .name("reader")
                                .type("QvOdbcConnectorPackage.exe")
                                .username("reader")
                                .password(Secret.of("pw"))
                                .build()));
        row(DataCredentialsApi.class, api -> api.change("cr1", JsonPatch.empty().replace("/qName", "reader")));
        row(DataCredentialsApi.class, api -> api.delete("cr1"));
        row(
                DataCredentialsApi.class,
                api -> api.orphans(
                        OrphanFilter.builder().datasourceID("postgres").build()),
                200,
                "{\"count\":1,\"data\":[{\"qID\":\"cr2\",\"qName\":\"old\",\"qType\":\"x\",\"updated\":\"2026-11-24\"}]}");
    }
}
