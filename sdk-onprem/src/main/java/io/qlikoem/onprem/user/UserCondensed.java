package io.qlikoem.onprem.user;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A user as other entities name it: owner of an app or stream. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface UserCondensed {
    /** The site's id of the user. */
    String id();

    /** Name within the directory: {@code jane}. */
    String userId();

    /** The directory: {@code ACME}. */
    String userDirectory();

    /** Where the directory's users come from. */
    Optional<String> userDirectoryConnectorName();

    /** Full name. */
    Optional<String> name();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a user. */
    final class Builder extends ImmutableUserCondensed.Builder {}
}
