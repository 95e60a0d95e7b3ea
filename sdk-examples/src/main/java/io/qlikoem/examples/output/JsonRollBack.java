package io.qlikoem.examples.output;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.KeptRelease;
import java.time.Instant;
import java.util.List;

/** What one can go back to, and what was let go, as one JSON document, for other programs. */
public final class JsonRollBack {
    private JsonRollBack() {}

    /** The releases that one can go back to. */
    public static String releases(List<KeptRelease> releases) {
        return JsonText.document(json -> {
            json.name("releases").beginArray();
            for (KeptRelease release : releases) {
                json.beginObject();
                json.name("app").beginObject();
                json.name("id").value(release.appId());
                json.name("name").value(release.appName());
                json.endObject();
                json.name("version").value(release.version());
                json.name("bytes").value(release.bytes());
                json.name("deliveredAt")
                        .value(release.deliveredAt().map(Instant::toString).orElse(null));
                json.endObject();
            }
            json.endArray();
        });
    }

    /** The deliveries that were let go. */
    public static String released(List<DeliveryKey> deliveries) {
        return JsonText.document(json -> {
            json.name("released").beginArray();
            for (DeliveryKey delivery : deliveries) {
                json.beginObject();
                json.name("appId").value(delivery.appId());
                json.name("tenant").value(delivery.tenant());
                json.name("space").value(delivery.space());
                json.endObject();
            }
            json.endArray();
        });
    }
}
