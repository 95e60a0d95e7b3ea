package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection as it was made, or where to log in at its source first. */
@Value.Immutable
@QlikModel
public interface CreatedSourceConnection {
    /** Its id. */
    @Json(name = "qID")
    Optional<String> id();

    /** Its name. */
    @Json(name = "qName")
    Optional<String> name();

    /** Space that it is in. */
    Optional<String> space();

    /** Stored credentials. */
    @Json(name = "qCredentialsID")
    Optional<String> credentialsId();

    /** Where a person logs in at the source; never printed. */
    Optional<Secret> authUrl();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCreatedSourceConnection.Builder {}
}
