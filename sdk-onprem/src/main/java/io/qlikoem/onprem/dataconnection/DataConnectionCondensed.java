package io.qlikoem.onprem.dataconnection;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A data connection as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface DataConnectionCondensed {
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
    final class Builder extends ImmutableDataConnectionCondensed.Builder {}
}
