package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection that is to be made of a connection string. Never printed with its secrets. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewDataConnection {
    /** Its name. */
    @Json(name = "qName")
    String name();

    /** Kind of connector. */
    @Json(name = "qType")
    String type();

    /** The kind of source. */
    String datasourceID();

    /** The connection string. */
    @Json(name = "qConnectStatement")
    Secret connectStatement();

    /** Space that it goes to; absent: the client's own. */
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

    /** Name for the credentials that are stored. */
    @Json(name = "qCredentialsName")
    Optional<String> credentialsName();

    /** Whether each user has credentials of its own. */
    @Json(name = "qSeparateCredentials")
    Optional<Boolean> separateCredentials();

    /** What the connector keeps secret. */
    @Json(name = "qConnectionSecret")
    Optional<Secret> connectionSecret();

    /** Tags. */
    List<String> tags();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewDataConnection.Builder {}
}
