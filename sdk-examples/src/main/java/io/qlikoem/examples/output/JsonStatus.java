package io.qlikoem.examples.output;

import com.squareup.moshi.JsonWriter;
import io.qlikoem.distribution.DeliveryStatus;
import io.qlikoem.distribution.DistributionStatus;
import io.qlikoem.distribution.ledger.HistoryEntry;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/** Who has what as one JSON document, for other programs. */
public final class JsonStatus {
    private JsonStatus() {}

    /** The document. */
    public static String of(DistributionStatus status) {
        return JsonText.document(json -> {
            json.name("deliveries").beginArray();
            for (DeliveryStatus each : status.deliveries()) {
                write(json, each);
            }
            json.endArray();
            json.name("totals").beginObject();
            for (DeliveryStatus.State state : DeliveryStatus.State.values()) {
                json.name(state.name().toLowerCase(Locale.ROOT))
                        .value(status.with(state).size());
            }
            json.endObject();
        });
    }

    private static void write(JsonWriter json, DeliveryStatus each) throws IOException {
        json.beginObject();
        json.name("app").beginObject();
        json.name("id").value(each.key().appId());
        json.name("name").value(each.appName());
        json.endObject();
        json.name("tenant").value(each.key().tenant());
        json.name("space").value(each.key().space());
        json.name("state").value(each.state().name());
        json.name("publishedAppId").value(each.publishedAppId().orElse(null));
        json.name("version").value(each.version().orElse(null));
        json.name("siteVersion").value(each.siteVersion().orElse(null));
        json.name("pinnedVersion").value(each.pinnedVersion().orElse(null));
        json.name("deliveredAt").value(each.deliveredAt().map(Instant::toString).orElse(null));
        json.name("underWay").value(each.underWay());
        json.name("lastTry");
        if (each.lastTry().isPresent()) {
            write(json, each.lastTry().get());
        } else {
            json.nullValue();
        }
        json.name("drift").beginArray();
        for (String difference : each.drift()) {
            json.value(difference);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(JsonWriter json, HistoryEntry entry) throws IOException {
        json.beginObject();
        json.name("result").value(entry.result().name());
        json.name("endedAt").value(entry.endedAt().toString());
        json.name("runId").value(entry.runId());
        json.name("message").value(entry.message().orElse(null));
        json.endObject();
    }
}
