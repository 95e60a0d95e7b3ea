package io.qlikoem.cloud.apps;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The app itself. Texts that are not set are empty, dates that are not set are absent. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AppAttributes {
    /** A UUID. */
    String id();

    /** Not unique. */
    String name();

    /** The description. */
    Optional<String> description();

    /** The space that it lies in; absent or empty for a personal app. Not in the vendor's schema, always sent. */
    Optional<String> spaceId();

    /** Its owner. */
    Optional<String> ownerId();

    /** The app that it was published from, or was replaced by last; absent or empty for one that was not published. */
    Optional<String> originAppId();

    /** When it was published (UTC). Present means published, see {@link #isPublished()}. */
    Optional<Instant> publishTime();

    /**
     * Whether the app came from a client-managed site by the vendor's own distribution; {@code false} for apps published
     * in the cloud. For those see {@link #isPublished()}.
     */
    @Json(name = "published")
    default boolean publishedByClientManagedSite() {
        return false;
    }

    /** End of the reload that made its data (UTC): an imported app has the one of its file. */
    Optional<Instant> lastReloadTime();

    /** When this app was made in this tenant (UTC). */
    Optional<Instant> createdDate();

    /** Last change (UTC). Not moved by republishing. */
    Optional<Instant> modifiedDate();

    /** What it is used for. */
    Optional<AppUsage> usage();

    /** Whether it restricts rows by user. */
    default boolean hasSectionAccess() {
        return false;
    }

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Whether it is a published app of a managed space. */
    @Value.NonAttribute
    default boolean isPublished() {
        return publishTime().isPresent();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppAttributes.Builder {}
}
