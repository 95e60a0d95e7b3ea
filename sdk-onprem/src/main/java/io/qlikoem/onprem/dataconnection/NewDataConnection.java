package io.qlikoem.onprem.dataconnection;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A data connection to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewDataConnection {
    /** At most 256 characters. */
    String name();

    /** How the source is reached; may hold a password. */
    @Json(name = "connectionstring")
    Secret connectionString();

    /** The connector: {@code folder}, {@code QvOdbcConnectorPackage.exe} ... */
    Optional<String> type();

    /** At most 500 characters. */
    Optional<String> username();

    /** As whom it is opened. */
    default LogOn logOn() {
        return LogOn.SERVICE_USER;
    }

    /** The kind of driver. */
    default ConnectorArchitecture architecture() {
        return ConnectorArchitecture.UNDEFINED;
    }

    /** In clear. */
    Optional<Secret> password();

    /**
     * Whose it will be. The site's interface description calls it required; without it the caller's own user is
     * meant.
     */
    Optional<UserCondensed> owner();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewDataConnection.Builder {}
}
