package io.qlikoem.cloud.datacredentials;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which credentials without a connection. */
@Value.Immutable
@QlikModel
public interface OrphanFilter {
    /** Of this kind of connector. */
    @Json(name = "qType")
    Optional<String> type();

    /** Of this kind of source. */
    Optional<String> datasourceID();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOrphanFilter.Builder {}
}
