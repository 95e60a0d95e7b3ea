package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The connection by which scripts read the data files of a space. */
@Value.Immutable
@QlikModel
public interface DataFileConnection {
    /** The connection's id. */
    String id();

    /** Its name: {@code DataFiles}. */
    String name();

    /** Its type. */
    String type();

    /** The space; absent for the personal one. */
    Optional<String> spaceId();

    /** How scripts connect. */
    @Json(name = "connectStatement")
    Optional<String> statement();

    /** What is in the space, when that was asked for. */
    Optional<FolderStats> spaceStats();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileConnection.Builder {}
}
