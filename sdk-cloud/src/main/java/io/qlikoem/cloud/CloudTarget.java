package io.qlikoem.cloud;

import com.squareup.moshi.JsonDataException;
import io.qlikoem.cloud.apps.AppAttributes;
import io.qlikoem.cloud.apps.AppTexts;
import io.qlikoem.cloud.apps.NxApp;
import io.qlikoem.cloud.apps.PublishApp;
import io.qlikoem.cloud.apps.PublishData;
import io.qlikoem.cloud.apps.RepublishApp;
import io.qlikoem.cloud.items.AppItemAttributes;
import io.qlikoem.cloud.items.Item;
import io.qlikoem.cloud.users.User;
import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantIdentity;
import io.qlikoem.distribution.port.TenantInspection;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.LastLook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tenant as a distribution sees it, on its typed clients. */
final class CloudTarget implements TenantTarget {
    private static final int PAGE = 100;

    /** A distribution has other tenants to turn to while this one's rate limit is used up. */
    static final Duration LONGEST_WAIT = Duration.ofMillis(100);

    private final String peer;
    private final TargetApis apis;
    private final SpaceOpener spaces;
    private final ResumableUploads uploads;
    private volatile @Nullable TenantIdentity identity;

    CloudTarget(TenantOptions options, ApiConnection connection) {
        this.peer = "tenant " + options.name();
        this.apis = connection::create;
        this.spaces = new SpaceOpener(peer, apis.spaces(), this::ownUserId);
        this.uploads = new ResumableUploads(peer, connection.baseUrl(), apis.tempContents());
    }

    /** Always asks: the answer is what guards against the wrong tenant. */
    @Override
    public TenantIdentity identify() {
        User me = apis.users().me();
        TenantIdentity answered = new TenantIdentity(me.tenantId(), me.id());
        identity = answered;
        return answered;
    }

    private String ownUserId() {
        TenantIdentity known = identity;
        return known == null ? identify().userId() : known.userId();
    }

    @Override
    public TenantInspection inspect(Map<String, SpaceKind> wanted) {
        return new TenantInspector(apis, apis).inspect(wanted);
    }

    @Override
    public TenantSpace openSpace(String name, SpaceKind kind) {
        return spaces.open(name, kind);
    }

    @Override
    public String beginUpload(String fileName, long bytes, Duration timeToLive) {
        return uploads.begin(fileName, bytes, timeToLive);
    }

    @Override
    public OptionalLong uploadedBytes(String upload) {
        return uploads.bytes(upload);
    }

    @Override
    public OptionalLong sendChunk(String upload, AppContent content, long offset, long length, LongConsumer progress) {
        return uploads.send(upload, new ContentPart(content, offset, length, progress));
    }

    @Override
    public TenantApp importApp(String upload, TenantSpace space, String name) {
        return appOf(apis.apps().importUpload(uploads.fileId(upload), space.id(), name));
    }

    @Override
    public List<TenantApp> findApps(TenantSpace space, String nameContains) {
        String name = nameContains.isEmpty() ? null : nameContains;
        try {
            return apis.items().appsInSpace(space.id(), name, PAGE).stream()
                    .flatMap(item -> item.resourceId().map(id -> appOf(item, id)).stream())
                    .toList();
        } catch (JsonDataException e) {
            // The attributes are free-form to the vendor and are read here, after the answer itself.
            throw QlikTransportException.unreadable("GET", "items", peer, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Optional<TenantApp> app(String appId) {
        return apis.apps().get(appId).map(CloudTarget::appOf);
    }

    @Override
    public TenantApp publish(String originAppId, TenantSpace space, String name) {
        return appOf(apis.apps()
                .publish(
                        originAppId,
                        PublishApp.builder()
                                .spaceId(space.id())
                                .data(PublishData.SOURCE)
                                .attributes(AppTexts.named(name))
                                .build()));
    }

    @Override
    public TenantApp republish(String originAppId, String publishedAppId, String name) {
        return appOf(apis.apps()
                .republish(
                        originAppId,
                        RepublishApp.builder()
                                .targetId(publishedAppId)
                                .data(PublishData.SOURCE)
                                // Each import has a new id, so the published app never came from this very one.
                                .checkOriginAppId(false)
                                .attributes(AppTexts.named(name))
                                .build()));
    }

    @Override
    public boolean deleteApp(String appId) {
        try {
            apis.apps().delete(appId);
            return true;
        } catch (NotFoundException gone) {
            return false;
        }
    }

    @Override
    public <T> T lookingBefore(Runnable look, Supplier<T> requests) {
        return LastLook.before(look, requests);
    }

    private static TenantApp appOf(NxApp app) {
        AppAttributes attributes = app.attributes();
        return new TenantApp(
                attributes.id(),
                attributes.name(),
                set(attributes.spaceId()),
                set(attributes.originAppId()),
                attributes.isPublished(),
                attributes.lastReloadTime());
    }

    private static TenantApp appOf(Item item, String appId) {
        AppItemAttributes attributes = item.appAttributes();
        return new TenantApp(
                appId,
                item.name(),
                set(item.spaceId()),
                set(attributes.originAppId()),
                attributes.publishTime().isPresent(),
                attributes.lastReloadTime());
    }

    // The vendor writes a text that is not set as "".
    private static Optional<String> set(Optional<String> text) {
        return text.filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return "CloudTarget(" + peer + ")";
    }

    /** The typed clients of a tenant, on the connection of its distributions. */
    private interface TargetApis extends AdministrationApis, ContentApis {}
}
