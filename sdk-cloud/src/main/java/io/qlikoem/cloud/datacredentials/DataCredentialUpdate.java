package io.qlikoem.cloud.datacredentials;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Other credentials in the place of some. Never printed with the password. */
@Value.Immutable
@QlikModel
public interface DataCredentialUpdate {
    /** Their name. */
    @Json(name = "qName")
    String name();

    /** Kind of connector. */
    @Json(name = "qType")
    String type();

    /** For the source. */
    @Json(name = "qUsername")
    String username();

    /** For the source. */
    @Json(name = "qPassword")
    Secret password();

    /** The kind of source. */
    Optional<String> datasourceID();

    /** A connection that uses them. */
    Optional<String> connectionId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataCredentialUpdate.Builder {}
}
