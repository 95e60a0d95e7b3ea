package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A table of an app's data. */
@Value.Immutable
@QlikModel
public interface DataTable {
    /** The name. */
    String name();

    /** What its maker said about it. */
    Optional<String> comment();

    /** How many rows it has. */
    @Json(name = "no_of_rows")
    Optional<Long> rows();

    /** How many fields it has. */
    @Json(name = "no_of_fields")
    Optional<Long> fields();

    /** How many of them tie it to other tables. */
    @Json(name = "no_of_key_fields")
    Optional<Long> keyFields();

    /** Memory that it takes. */
    @Json(name = "byte_size")
    Optional<Long> bytes();

    /** Whether it is left out of the selections' logic. */
    @Json(name = "is_loose")
    default boolean isLoose() {
        return false;
    }

    /** Whether the engine made it. */
    @Json(name = "is_system")
    default boolean isSystem() {
        return false;
    }

    /** Whether it is a semantic one. */
    @Json(name = "is_semantic")
    default boolean isSemantic() {
        return false;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataTable.Builder {}
}
