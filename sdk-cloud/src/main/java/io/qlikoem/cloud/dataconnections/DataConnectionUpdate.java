package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Another definition in the place of a connection's. Never printed with its secrets. */
@Value.Immutable
@QlikModel
public interface DataConnectionUpdate {
    /** Its id. */
    @Json(name = "qID")
    String id();

    /** The engine's id of it; the same, for connections made here. */
    @Json(name = "qEngineObjectID")
    String engineObjectId();

    /** Its name. */
    @Json(name = "qName")
    String name();

    /** Kind of connector. */
    @Json(name = "qType")
    String type();

    /** The connection string. */
    @Json(name = "qConnectStatement")
    Secret connectStatement();

    /** The kind of source. */
    Optional<String> datasourceID();

    /** Space that it is in. */
    Optional<String> space();

    /** For the source. */
    @Json(name = "qUsername")
    Optional<String> username();

    /** For the source. */
    @Json(name = "qPassword")
    Optional<Secret> password();

    /** Stored credentials instead. */
    @Json(name = "qCredentialsID")
    Optional<String> credentialsId();

    /** What the connector keeps secret. */
    @Json(name = "qConnectionSecret")
    Optional<Secret> connectionSecret();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataConnectionUpdate.Builder {}
}
