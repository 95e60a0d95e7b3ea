package io.qlikoem.cloud.items;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the catalogue. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Item {
    /** The entry's own id; the app's is {@link #resourceId()}. */
    String id();

    /** The thing's name. */
    String name();

    /** What it is: {@code app}, {@code dataset} ... Text, because the vendor adds kinds at any time. */
    String resourceType();

    /** The thing's id: the app id of an app. */
    Optional<String> resourceId();

    /** The space that it lies in; absent for personal content. */
    Optional<String> spaceId();

    /** Its owner. */
    Optional<String> ownerId();

    /** The description; may be the empty text. */
    Optional<String> description();

    /** What the thing says about itself; differs from kind to kind. */
    Optional<RawJson> resourceAttributes();

    /** End of the last reload that the catalogue has heard of (UTC). */
    Optional<Instant> resourceReloadEndTime();

    /** How the last reload ended, in the vendor's words. */
    Optional<String> resourceReloadStatus();

    /** How often it was opened; absent when the tenant does not count. */
    Optional<ItemViews> itemViews();

    /** Last change of the entry (UTC). */
    Optional<Instant> updatedAt();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /**
     * {@link #resourceAttributes()} as an app has them; all absent for anything else.
     *
     * @throws com.squareup.moshi.JsonDataException when an app's are not what they always were
     */
    @Value.NonAttribute
    default AppItemAttributes appAttributes() {
        return resourceType().equals("app")
                ? resourceAttributes()
                        .map(raw -> raw.as(AppItemAttributes.class))
                        .orElseGet(() -> AppItemAttributes.builder().build())
                : AppItemAttributes.builder().build();
    }

    /** Starts an item; for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    final class Builder extends ImmutableItem.Builder {}
}
