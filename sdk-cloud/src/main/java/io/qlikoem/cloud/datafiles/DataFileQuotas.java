package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** How much the client may upload. Sizes are in bytes. */
@Value.Immutable
@QlikModel
public interface DataFileQuotas {
    /** What there is of the client's. */
    @Json(name = "size")
    long bytes();

    /** What there may be. */
    @Json(name = "maxSize")
    long maxBytes();

    /** Largest file in one request. */
    @Json(name = "maxFileSize")
    long maxFileBytes();

    /** Largest file by way of the temporary contents. */
    @Json(name = "maxLargeFileSize")
    long maxLargeFileBytes();

    /** Endings that names may have. */
    List<String> allowedExtensions();

    /** Endings of files that the tenant itself keeps. */
    List<String> allowedInternalExtensions();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileQuotas.Builder {}
}
