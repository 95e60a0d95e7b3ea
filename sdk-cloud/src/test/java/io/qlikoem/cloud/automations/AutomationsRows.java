package io.qlikoem.cloud.automations;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.RawJson;
import java.util.Map;

public class AutomationsRows extends OperationRows {
    private static final String SUMMARY = """
            {"id":"au1","name":"Welcome","state":"available","runMode":"manual","ownerId":"u1","executionToken":"tok",
             "createdAt":"2026-11-24T00:00:00.000000Z","lastRunStatus":"finished"}
            """;
    private static final String AUTOMATION = """
            {"id":"au1","name":"Welcome","state":"available","runMode":"scheduled","ownerId":"u1",
             "workspace":{"blocks":[]},"schedules":[{"interval":3600,"timezone":"UTC"}],"connectorIds":[]}
            """;
    private static final String RUN = """
            {"id":"r1","status":"finished with warnings","context":"api_sync","error":[{"message":"slow"}],
             "startTime":"2026-11-24T00:00:00.000000Z","isTestRun":false}
            """;

    public AutomationsRows() {
        definitions();
        actions();
        runs();
        row(AutomationsApi.class, automations -> automations.usage("name eq \"runs\"", "automations"), """
                {"data":[{"date":"2026-11-24","name":"runs","value":7,"automation":{"guid":"au1","name":"Welcome"}}]}
                """);
        row(AutomationsApi.class, AutomationsApi::settings, "{\"maxConcurrentRunsPerAutomation\":5}");
        row(
                AutomationsApi.class,
                automations -> automations.settings(AutomationSettings.builder()
                        .maxConcurrentRunsPerAutomation(5)
                        .build()),
                "{\"maxConcurrentRunsPerAutomation\":5}");
    }

    private void definitions() {
        row(AutomationsApi.class, automations -> automations.list("name eq \"Welcome\"", true, 100), page(SUMMARY));
        row(
                AutomationsApi.class,
                automations -> automations.create(NewAutomation.builder()
                        .name("Welcome")
                        .workspace(RawJson.of("{\"blocks\":[]}"))
                        .addSchedules(AutomationSchedule.builder()
                                .interval(3600)
                                .timezone("UTC")
                                .build())
                        .build()),
                201,
                AUTOMATION);
        row(AutomationsApi.class, automations -> automations.get("au1"), AUTOMATION);
        row(
                AutomationsApi.class,
                automations -> automations.update(
                        "au1", AutomationUpdate.builder().name("Welcome").build()),
                AUTOMATION);
        row(AutomationsApi.class, automations -> automations.delete("au1"));
    }

    private void actions() {
        row(AutomationsApi.class, automations -> automations.enable("au1"));
        row(AutomationsApi.class, automations -> automations.disable("au1"));
        row(
                AutomationsApi.class,
                automations -> automations.copy("au1", AutomationCopy.named("Welcome 2")),
                201,
                "{\"id\":\"au2\"}");
        row(AutomationsApi.class, automations -> automations.giveTo("au1", AutomationOwner.user("u2")));
        row(AutomationsApi.class, automations -> automations.move("au1", AutomationOwner.user("u2")));
        row(
                AutomationsApi.class,
                automations -> automations.moveTo(
                        "au1", AutomationSpace.builder().spaceId("s1").build()));
    }

    private void runs() {
        row(AutomationsApi.class, automations -> automations.runs("au1", "status eq \"failed\"", 100), page(RUN));
        row(AutomationsApi.class, automations -> automations.run("au1", NewAutomationRun.byApi()), 201, RUN);
        row(AutomationsApi.class, automations -> automations.run("au1", "r1"), RUN);
        row(AutomationsApi.class, automations -> automations.stop("au1", "r1"));
        row(AutomationsApi.class, automations -> automations.retry("au1", "r1"));
        row(
                AutomationsApi.class,
                automations -> automations.export("au1", "r1"),
                "{\"url\":\"https://acme.example/download\"}");
        row(
                AutomationsApi.class,
                automations -> automations.debugLog("au1", "r1"),
                200,
                "block 1",
                Map.of("Content-Type", "text/plain"));
    }
}
