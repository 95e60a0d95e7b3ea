package io.qlikoem.onprem.dataconnection;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A data connection in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface DataConnection {
    /** The site's id of the data connection. */
    String id();

    /** At most 256 characters. */
    String name();

    /** How the source is reached; may hold a password. */
    @Json(name = "connectionstring")
    Secret connectionString();

    /** The connector: {@code folder}, {@code QvOdbcConnectorPackage.exe} ... */
    Optional<String> type();

    /** Its id for the engine. */
    Optional<String> engineObjectId();

    /** At most 500 characters. */
    Optional<String> username();

    /** As the site keeps it: encrypted when read. */
    Optional<Secret> password();

    /** As whom it is opened. */
    default LogOn logOn() {
        return LogOn.SERVICE_USER;
    }

    /** The kind of driver. */
    default ConnectorArchitecture architecture() {
        return ConnectorArchitecture.UNDEFINED;
    }

    /** Whose it is. */
    Optional<UserCondensed> owner();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a data connection. */
    final class Builder extends ImmutableDataConnection.Builder {}
}
