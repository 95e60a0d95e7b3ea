package io.qlikoem.cloud.brands;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A file of a brand. */
@Value.Immutable
@QlikModel
public interface BrandFile {
    /** What it is. */
    @Json(name = "id")
    Optional<BrandFileKind> kind();

    /** Where it can be read, relative to the tenant's address. */
    Optional<String> path();

    /** Its media type. */
    Optional<String> contentType();

    /** Changes with its content. */
    @Json(name = "eTag")
    Optional<String> etag();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableBrandFile.Builder {}
}
