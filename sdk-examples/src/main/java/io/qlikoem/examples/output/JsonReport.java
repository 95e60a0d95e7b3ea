package io.qlikoem.examples.output;

import com.squareup.moshi.JsonWriter;
import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.Blocker;
import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Finding;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.port.SourceApp;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A plan or a report as one JSON document, for other programs. */
public final class JsonReport {
    private static final Set<Enum<?>> SELDOM =
            Set.of(Outcome.DEFERRED, Outcome.NOT_STARTED, Outcome.PINNED, Action.DEFERRED, Action.PINNED);

    private JsonReport() {}

    /** What a run did. */
    public static String of(DistributionReport report) {
        return JsonText.document(json -> {
            json.name("runId").value(report.runId());
            json.name("startedAt").value(report.startedAt().toString());
            json.name("finishedAt").value(report.finishedAt().toString());
            json.name("deliveries").beginArray();
            for (DeliveryResult result : report.deliveries()) {
                write(json, result);
            }
            json.endArray();
            json.name("totals").beginObject();
            for (Outcome outcome : Outcome.values()) {
                total(json, outcome, SELDOM.contains(outcome), report.with(outcome));
            }
            json.endObject();
        });
    }

    private static void write(JsonWriter json, DeliveryResult result) throws IOException {
        json.beginObject();
        place(json, result.planned());
        json.name("outcome").value(result.outcome().name());
        json.name("publishedAppId").value(result.publishedAppId().orElse(null));
        json.name("bytes").value(result.bytes());
        json.name("attempts").value(result.attempts());
        json.name("error");
        if (result.error().isPresent()) {
            DeliveryError error = result.error().get();
            json.beginObject();
            json.name("type").value(error.type());
            json.name("message").value(error.message());
            json.endObject();
        } else {
            json.nullValue();
        }
        json.endObject();
    }

    /** What a plan would do. */
    public static String of(DistributionPlan plan) {
        return JsonText.document(json -> {
            json.name("deliveries").beginArray();
            for (PlannedDelivery delivery : plan.deliveries()) {
                write(json, delivery);
            }
            json.endArray();
            json.name("bytesToSend").value(plan.bytesToSend());
            json.name("findings").beginArray();
            for (Finding finding : plan.findings()) {
                write(json, finding);
            }
            json.endArray();
            json.name("imports").beginObject();
            for (Map.Entry<String, Integer> imports : plan.importsByTenant().entrySet()) {
                json.name(imports.getKey()).value(imports.getValue());
            }
            json.endObject();
            json.name("totals").beginObject();
            for (Action action : Action.values()) {
                total(json, action, SELDOM.contains(action), plan.with(action));
            }
            json.endObject();
        });
    }

    private static void write(JsonWriter json, PlannedDelivery delivery) throws IOException {
        json.beginObject();
        place(json, delivery);
        json.name("publishedAppId").value(delivery.publishedAppId().orElse(null));
        json.name("bytes");
        if (delivery.bytesToSend().isPresent()) {
            json.value(delivery.bytesToSend().getAsLong());
        } else {
            json.nullValue();
        }
        json.name("reason").value(delivery.blocker().map(Blocker::reason).orElse(null));
        json.name("remedy").value(delivery.blocker().map(Blocker::remedy).orElse(null));
        json.endObject();
    }

    private static void write(JsonWriter json, Finding finding) throws IOException {
        json.beginObject();
        json.name("tenant").value(finding.tenant());
        json.name("app").value(finding.app().orElse(null));
        json.name("problem").value(finding.problem());
        json.name("remedy").value(finding.remedy());
        json.endObject();
    }

    private static void place(JsonWriter json, PlannedDelivery delivery) throws IOException {
        SourceApp app = delivery.app();
        json.name("app").beginObject();
        json.name("id").value(app.id());
        json.name("name").value(app.name());
        json.endObject();
        json.name("tenant").value(delivery.tenant());
        json.name("space").value(delivery.space());
        json.name("action").value(delivery.action().name());
    }

    /** What only tenants with a daily cap know stands there only when it happens. */
    private static void total(JsonWriter json, Enum<?> kind, boolean leftOutWhenNone, List<?> deliveries)
            throws IOException {
        if (!leftOutWhenNone || !deliveries.isEmpty()) {
            json.name(lower(kind)).value(deliveries.size());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
