package io.qlikoem.cloud.datacredentials;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Credentials that no connection uses. */
@Value.Immutable
@QlikModel
public interface OrphanCredential {
    /** Their id. */
    @Json(name = "qID")
    String id();

    /** Their name. */
    @Json(name = "qName")
    String name();

    /** Kind of connector. */
    @Json(name = "qType")
    String type();

    /** Whose they are. */
    Optional<String> user();

    /** The kind of source. */
    Optional<String> datasourceID();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOrphanCredential.Builder {}
}
