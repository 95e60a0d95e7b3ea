package io.qlikoem.cloud.emailserver;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.Secret;

public class EmailServerRows extends OperationRows {
    private static final String SERVER = """
            {"status":{"statusCode":0,"statusReason":""},"isValid":true,"tenantId":"t1","username":"mailer","errorCode":"",
             "serverPort":587,"lastUpdated":"2026-11-24T00:00:00Z","authFailures":0,"emailAddress":"bi@acme.example",
             "securityType":"StartTLS","serverAddress":"smtp.acme.example","passwordExists":true,"serviceProvider":"BasicAuth",
             "providerConfig":{"username":"mailer","senderName":"Acme BI","serverPort":587,"emailAddress":"bi@acme.example",
              "securityType":"StartTLS","serverAddress":"smtp.acme.example"}}
            """;
    private static final String ATTEMPT = """
            {"message":"","success":true,"connectionFailed":false,"smtpResponseCode":250}
            """;

    public EmailServerRows() {
        row(EmailServerApi.class, api -> api.get(), SERVER);
        row(
                EmailServerApi.class,
                api -> api.set(NewEmailServer.smtp(NewEmailSettings.builder()
                        .serverAddress("smtp.acme.example")
                        .serverPort(587)
                        .securityType("StartTLS")
                        .username("mailer")
                        .emailPassword(Secret.of("pw"))
                        .emailAddress("bi@acme.example")
                        .senderName("Acme BI")
                        .build())));
        row(
                EmailServerApi.class,
                api -> api.set(NewEmailServer.microsoft365(NewEmailSettings.builder()
                        .clientId("id")
                        .clientSecret(Secret.of("pw"))
                        .providerTenantId("t")
                        .emailAddress("bi@acme.example")
                        .build())));
        row(EmailServerApi.class, api -> api.delete());
        row(EmailServerApi.class, api -> api.validate(), "{\"isValid\":false,\"errorCode\":\"missing-password\"}");
        row(EmailServerApi.class, api -> api.verifyConnection(), ATTEMPT);
        row(
                EmailServerApi.class,
                api -> api.sendTest(TestEmail.builder()
                        .recipient("a@b.example")
                        .subject("Test")
                        .body("It works")
                        .build()),
                ATTEMPT);
    }
}
