package io.qlikoem.cloud.automations;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.RawJson;
import java.util.Map;

public class AutomationsRows extends OperationRows {
    private static final String ID = "5d0f6c1e-0000-4000-8000-000000000001";
    private static final String RUN_ID = "5d0f6c1e-0000-4000-8000-000000000003";
    private static final String SUMMARY = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","name":"Welcome","state":"available","runMode":"manual","ownerId":"u1","executionToken":"tok",
             "createdAt":"2026-11-24T00:00:00.000000Z","lastRunStatus":"finished"}
            """;
    private static final String AUTOMATION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","name":"Welcome","state":"available","runMode":"scheduled","ownerId":"u1",
             "workspace":{"blocks":[]},"schedules":[{"interval":3600,"timezone":"UTC"}],"connectorIds":[]}
            """;
    private static final String RUN = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000003","status":"finished with warnings","context":"api_sync","error":[{"message":"slow"}],
             "startTime":"2026-11-24T00:00:00.000000Z","isTestRun":false}
            """;

    public AutomationsRows() {
        definitions();
        actions();
        runs();
        row(AutomationsApi.class, automations -> automations.usage("name eq \"runs\"", "automations"), """
                {"data":[{"date":"2026-11-24","name":"runs","value":7,"automation":{"guid":"5d0f6c1e-0000-4000-8000-000000000001","name":"Welcome"}}]}
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
        row(AutomationsApi.class, automations -> automations.get(ID), AUTOMATION);
        row(
                AutomationsApi.class,
                automations -> automations.update(
                        ID, AutomationUpdate.builder().name("Welcome").build()),
                AUTOMATION);
        row(AutomationsApi.class, automations -> automations.delete(ID));
    }

    private void actions() {
        row(AutomationsApi.class, automations -> automations.enable(ID));
        row(AutomationsApi.class, automations -> automations.disable(ID));
        row(
                AutomationsApi.class,
                automations -> automations.copy(ID, AutomationCopy.named("Welcome 2")),
                201,
                "{\"id\":\"5d0f6c1e-0000-4000-8000-000000000002\"}");
        row(AutomationsApi.class, automations -> automations.giveTo(ID, AutomationOwner.user("u2")));
        row(AutomationsApi.class, automations -> automations.move(ID, AutomationOwner.user("u2")));
        row(
                AutomationsApi.class,
                automations -> automations.moveTo(
                        ID, AutomationSpace.builder().spaceId("s1").build()));
    }

    private void runs() {
        row(AutomationsApi.class, automations -> automations.runs(ID, "status eq \"failed\"", 100), page(RUN));
        row(AutomationsApi.class, automations -> automations.run(ID, NewAutomationRun.byApi()), 201, RUN);
        row(AutomationsApi.class, automations -> automations.run(ID, RUN_ID), RUN);
        row(AutomationsApi.class, automations -> automations.stop(ID, RUN_ID));
        row(AutomationsApi.class, automations -> automations.retry(ID, RUN_ID));
        row(
                AutomationsApi.class,
                automations -> automations.export(ID, RUN_ID),
                "{\"url\":\"https://acme.example/download\"}");
        row(
                AutomationsApi.class,
                automations -> automations.debugLog(ID, RUN_ID),
                200,
                "block 1",
                Map.of("Content-Type", "text/plain"));
    }
}
