package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection to data. Its connection string, which may hold a password, is never printed. */
@Value.Immutable
@QlikModel
public interface DataConnection {
    /** Its id. */
    @Json(name = "qID")
    String id();

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

    /** Space that it is in; absent: the owner's own. */
    Optional<String> space();

    /** Whose it is. */
    Optional<String> user();

    /** Stored credentials. */
    @Json(name = "qCredentialsID")
    Optional<String> credentialsId();

    /** Whether each user has credentials of its own. */
    @Json(name = "qSeparateCredentials")
    Optional<Boolean> separateCredentials();

    /** What the connector keeps secret. */
    @Json(name = "qConnectionSecret")
    Optional<Secret> connectionSecret();

    /** The connection string in parts. */
    Optional<RawJson> connectionProperties();

    /** Tags. */
    List<String> tags();

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was changed last. */
    Optional<Instant> updated();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataConnection.Builder {}
}
