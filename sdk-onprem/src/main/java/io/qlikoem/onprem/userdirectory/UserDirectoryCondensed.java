package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A connection to a directory of users as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface UserDirectoryCondensed {
    /** The site's id of the user directory. */
    String id();

    /** Name of the connection, at most 255 characters. */
    String name();

    /** Kind of the connection: LDAP, ODBC ... */
    String type();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a user directory. */
    final class Builder extends ImmutableUserDirectoryCondensed.Builder {}
}
