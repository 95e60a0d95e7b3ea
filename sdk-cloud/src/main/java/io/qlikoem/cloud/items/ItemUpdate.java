package io.qlikoem.cloud.items;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** What an entry of the catalogue is to be; what is absent stays as it is. */
@Value.Immutable
@QlikModel
public interface ItemUpdate {
    /** What the thing is; the vendor wants it said again. */
    String resourceType();

    /** The thing's name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** The space that it lies in. */
    Optional<String> spaceId();

    /** The thing's id. */
    Optional<String> resourceId();

    /** Where it can be opened, of a link. */
    Optional<String> resourceLink();

    /** What it is more exactly. */
    Optional<String> resourceSubType();

    /** Its picture. */
    Optional<String> thumbnailId();

    /** What the thing says about itself. */
    Optional<RawJson> resourceAttributes();

    /** What others say about it. */
    Optional<RawJson> resourceCustomAttributes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableItemUpdate.Builder {}
}
