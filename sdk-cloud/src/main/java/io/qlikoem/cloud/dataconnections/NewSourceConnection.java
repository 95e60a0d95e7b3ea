package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A connection that is to be made of a source's properties. Their form is the source's. The properties, which may
 * hold a password, are never printed.
 */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewSourceConnection {
    /** Its name. */
    @Json(name = "qName")
    String name();

    /** The kind of source. */
    String datasourceID();

    /** The properties. */
    RawJson connectionProperties();

    /** Space that it goes to; absent: the client's own. */
    Optional<String> space();

    /** Make none, but say where to log in at the source. */
    Optional<Boolean> authUrlOnly();

    /** Tags. */
    List<String> tags();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewSourceConnection.Builder {}
}
