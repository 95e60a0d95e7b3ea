package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.cloud.apps.AppUsage;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an app's data are made of. Sizes are in bytes. */
@Value.Immutable
@QlikModel
public interface DataModel {
    /** The fields. */
    List<DataField> fields();

    /** The tables. */
    List<DataTable> tables();

    /** What the last reload took. */
    @Json(name = "reload_meta")
    Optional<ReloadCost> lastReload();

    /** Memory that the app takes when nobody has selected anything. */
    @Json(name = "static_byte_size")
    Optional<Long> staticBytes();

    /** Whether it restricts rows by user. */
    @Json(name = "has_section_access")
    default boolean hasSectionAccess() {
        return false;
    }

    /** Whether it asks the database instead of memory. */
    @Json(name = "is_direct_query_mode")
    default boolean isDirectQuery() {
        return false;
    }

    /** What the app is used for. */
    Optional<AppUsage> usage();

    /** Statistics of each table; empty when the app was reloaded without. */
    @Json(name = "tables_profiling_data")
    List<TableProfile> profiles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataModel.Builder {}
}
