package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single reports, which are queued first and done later, and report templates. */
final class ReportCalls {

    private static final String REPORTS = "api/v1/reports";
    private static final String TEMPLATES = "api/v1/report-templates";
    private static final Duration OUTPUT_LIFETIME = Duration.ofHours(1);

    private final Tenant tenant;

    ReportCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", REPORTS, new CloudOperation(Tier.REPORT, this::create));
        routes.add("GET", REPORTS + "/{id}/status", new CloudOperation(Tier.ONE, this::status));
        routes.add("GET", REPORTS + "/{id}/outputs", new CloudOperation(Tier.ONE, this::outputs));
        new RecordCalls(
                        tenant,
                        "report-templates",
                        RecordKind.of(TEMPLATES, Ids::uuid, "name", "temporaryContentId")
                                .changed(204, 201)
                                .paged(Pager.Style.PAGE, 20)
                                .finished(this::finishTemplate))
                .addTo(routes);
        routes.add(
                "POST",
                TEMPLATES + "/{id}/actions/download",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> Reply.json(
                                200,
                                Json.object(
                                        "temporaryContentId",
                                        RecordCalls.find(
                                                        t.records("report-templates"), variables.getOrDefault("id", ""))
                                                .get(".content"))))));
    }

    private void finishTemplate(Call call, CloudUser user, Map<String, @Nullable Object> template) {
        Object content = template.remove("temporaryContentId");
        if (content != null) {
            String file = TempContents.find(tenant, String.valueOf(content)).fileName;
            template.put(".content", content);
            template.put("type", type(file));
        }
        String now = Times.format(Times.now(tenant.clock));
        template.putIfAbsent("description", "");
        template.putIfAbsent("ownerId", user.id());
        template.putIfAbsent("createdAt", now);
        template.putIfAbsent("createdBy", user.id());
        template.put("updatedAt", now);
        template.put("updatedBy", user.id());
        template.put("metadataVersion", 1L);
    }

    private static String type(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return switch (ending) {
            case "xlsx" -> "excel";
            case "html" -> "html";
            case "pptx" -> "powerPoint";
            case "docx" -> "word";
            case "repx" -> "pixelPerfect";
            default -> throw CloudErrors.badRequest("no template has the ending of " + fileName);
        };
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        CloudBodies.required(body, "type");
        Map<String, @Nullable Object> output = Json.nested(body, "output");
        String outputId = CloudBodies.required(output, "outputId");
        String outputType = CloudBodies.required(output, "type");
        return tenant.locked(t -> {
            String id = Ids.uuid();
            t.records("reports")
                    .put(
                            id,
                            Json.object(
                                    "id",
                                    id,
                                    "outputId",
                                    outputId,
                                    "outputType",
                                    outputType,
                                    ".asked",
                                    Times.now(t.clock),
                                    ".user",
                                    user));
            String outputs = call.origin() + "/" + REPORTS + "/" + id + "/outputs";
            return Reply.json(
                            202,
                            Json.object("message", "Report request accepted", "requestId", id, "outputsUrl", outputs))
                    .header("Location", "/" + REPORTS + "/" + id + "/status");
        });
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return RecordCalls.find(tenant.records("reports"), variables.getOrDefault("id", ""));
    }

    /** Queued for the first half of the tenant's time for reloads, then processed. */
    private String statusOf(Map<String, @Nullable Object> report) {
        Instant asked = report.get(".asked") instanceof Instant instant ? instant : Times.now(tenant.clock);
        Duration passed = Duration.between(asked, Times.now(tenant.clock));
        Duration takes = tenant.reloads.duration;
        return passed.compareTo(takes) >= 0
                ? "done"
                : passed.multipliedBy(2).compareTo(takes) < 0 ? "queued" : "processing";
    }

    private Reply status(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            Map<String, @Nullable Object> report = find(variables);
            String status = statusOf(report);
            return Reply.json(
                    200,
                    Json.object(
                            "status",
                            status,
                            "reasons",
                            List.of(),
                            "results",
                            status.equals("done") ? List.of(output(call, report)) : List.of(),
                            "resolutionAttempts",
                            0L,
                            "statusLocation",
                            call.origin() + "/" + REPORTS + "/" + report.get("id") + "/status"));
        });
    }

    private Reply outputs(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            Map<String, @Nullable Object> report = find(variables);
            List<Map<String, @Nullable Object>> outputs =
                    statusOf(report).equals("done") ? List.of(output(call, report)) : List.of();
            return Reply.json(200, RecordCalls.listBody(call, outputs, Pager.Style.PAGE, 20));
        });
    }

    /** The file, made once: a text that says whose it is. */
    private Map<String, @Nullable Object> output(Call call, Map<String, @Nullable Object> report) {
        Object file = report.computeIfAbsent(".file", key -> store(report));
        return Json.object(
                "id",
                report.get("outputId"),
                "outputId",
                report.get("outputId"),
                "type",
                report.get("outputType"),
                "status",
                "done",
                "sizeBytes",
                (long) content(report).length,
                "location",
                call.origin() + "/api/v1/temp-contents/" + file,
                "cycle",
                Json.object());
    }

    private static byte[] content(Map<String, @Nullable Object> report) {
        return ("Report " + report.get("id")).getBytes(StandardCharsets.UTF_8);
    }

    private String store(Map<String, @Nullable Object> report) {
        if (!(report.get(".user") instanceof CloudUser user)) {
            throw new IllegalStateException("a report belongs to nobody");
        }
        try {
            var incoming = tenant.blobs.receive();
            incoming.append(new ByteArrayInputStream(content(report)), Long.MAX_VALUE);
            Upload file = new Upload(
                    "report." + report.get("outputType"), OUTPUT_LIFETIME, -1, user, null, Times.now(tenant.clock));
            file.content = tenant.blobs.keep(incoming);
            tenant.uploads.put(file.id, file);
            return file.id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
