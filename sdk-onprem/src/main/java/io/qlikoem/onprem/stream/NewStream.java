package io.qlikoem.onprem.stream;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A stream to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewStream {
    /** At most 200 characters. */
    String name();

    /** Whose it will be. The site's interface description calls it required; without it the caller's own user is meant. */
    Optional<UserCondensed> owner();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties. */
    List<CustomPropertyValue> customProperties();

    /** A stream of this name. */
    static NewStream named(String name) {
        return builder().name(name).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewStream.Builder {}
}
