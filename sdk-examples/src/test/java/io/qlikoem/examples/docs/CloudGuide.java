package io.qlikoem.examples.docs;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.apps.NxApp;
import io.qlikoem.cloud.apps.PublishData;
import io.qlikoem.cloud.apps.RepublishApp;
import io.qlikoem.cloud.items.Item;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.json.Secret;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** The code of docs/cloud.md: compiled, so that it stays right. */
final class CloudGuide {
    private CloudGuide() {}

    static void open() {
        try (QlikCloud cloud = QlikCloud.withClient("client-id", Secret.of(System.getenv("QLIK_SECRET")))
                .tenant("acme", URI.create("https://acme.eu.qlikcloud.com"), Map.of("plan", "gold"))
                .tenant(
                        "globex",
                        URI.create("https://globex.us.qlikcloud.com"),
                        tenant -> tenant.label("plan", "silver")
                                .client("its-own-id", Secret.of(System.getenv("GLOBEX_SECRET"))))
                .build()) {
            for (Item app : cloud.tenant("acme").items().appsInSpace("personal", null, 100)) {
                System.out.println(app.name());
            }
        }
    }

    static RawAnswer raw(QlikCloudTenant acme) {
        RawAnswer quotas = acme.raw()
                .call("GET", "api/v1/quotas")
                .query("reportUsage", "true")
                .send();
        return quotas;
    }

    static NxApp importFile(QlikCloudTenant acme, Space landing, File file) {
        NxApp origin = acme.apps()
                .importFile(landing.id(), "Sales", RequestBody.create(file, MediaType.get("application/octet-stream")));
        return origin;
    }

    static void upload(QlikCloudTenant acme, AppContent content, TenantApp newOrigin) {
        TenantTarget target = acme.target();
        TenantSpace landing = target.openSpace("OEM landing", SpaceKind.SHARED);
        TenantSpace analytics = target.openSpace("Analytics", SpaceKind.MANAGED);

        String upload = target.beginUpload("sales.qvf", content.bytes(), Duration.ofHours(12));
        long has = 0;
        while (has < content.bytes()) {
            long part = Math.min(64L << 20, content.bytes() - has);
            has = target.sendChunk(upload, content, has, part, sent -> {}).orElseThrow();
        }
        TenantApp origin = target.importApp(upload, landing, "Sales");
        TenantApp published = target.publish(origin.id(), analytics, "Sales"); // first time: a new id
        target.republish(newOrigin.id(), published.id(), "Sales"); // later: the same id stays
    }

    static void republish(QlikCloudTenant acme, String newOrigin, String publishedAppId) {
        acme.apps()
                .republish(
                        newOrigin,
                        RepublishApp.builder()
                                .targetId(publishedAppId)
                                .data(PublishData.SOURCE) // TARGET keeps the published app's own data
                                .checkOriginAppId(false) // each import has a new id
                                .build());
    }
}
