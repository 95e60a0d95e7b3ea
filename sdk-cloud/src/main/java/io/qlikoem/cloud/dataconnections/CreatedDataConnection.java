package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection as it was made. Its connection string is never printed. */
@Value.Immutable
@QlikModel
public interface CreatedDataConnection {
    /** Its id. */
    @Json(name = "qID")
    String id();

    /** Its name. */
    @Json(name = "qName")
    String name();

    /** Space that it is in. */
    Optional<String> space();

    /** Stored credentials. */
    @Json(name = "qCredentialsID")
    Optional<String> credentialsId();

    /** The connection string. */
    @Json(name = "qConnectStatement")
    Optional<Secret> connectStatement();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCreatedDataConnection.Builder {}
}
