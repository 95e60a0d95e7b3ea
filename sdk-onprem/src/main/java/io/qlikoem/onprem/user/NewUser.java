package io.qlikoem.onprem.user;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A user to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewUser {
    /** Name within the directory: {@code jane}. At most 255 characters. */
    String userId();

    /** The directory: {@code ACME}. At most 255 characters. */
    String userDirectory();

    /** Full name, at most 511 characters. */
    Optional<String> name();

    /** The administrator roles: {@code RootAdmin}, {@code ContentAdmin} ... */
    List<String> roles();

    /** Whether the directory does not have the user any more. */
    default boolean removedExternally() {
        return false;
    }

    /** Whether the site is not to let the user in. */
    default boolean blacklisted() {
        return false;
    }

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

    /** A user of a directory. */
    static NewUser of(String userDirectory, String userId) {
        return builder().userDirectory(userDirectory).userId(userId).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewUser.Builder {}
}
