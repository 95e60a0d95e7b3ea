package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of an app's data. */
@Value.Immutable
@QlikModel
public interface DataField {
    /** The name. */
    String name();

    /** What its maker said about it. */
    Optional<String> comment();

    /** Tags such as {@code $numeric}. */
    List<String> tags();

    /** The tables that have it. */
    @Json(name = "src_tables")
    List<String> sourceTables();

    /** How many different values it has. */
    @Json(name = "cardinal")
    Optional<Long> distinctValues();

    /** How many values it has. */
    @Json(name = "total_count")
    Optional<Long> totalValues();

    /** Memory that its values take. */
    @Json(name = "byte_size")
    Optional<Long> bytes();

    /** Whether it is hidden from users. */
    @Json(name = "is_hidden")
    default boolean isHidden() {
        return false;
    }

    /** Whether its selections are locked. */
    @Json(name = "is_locked")
    default boolean isLocked() {
        return false;
    }

    /** Whether the engine made it. */
    @Json(name = "is_system")
    default boolean isSystem() {
        return false;
    }

    /** Whether all of its values are numbers. */
    @Json(name = "is_numeric")
    default boolean isNumeric() {
        return false;
    }

    /** Whether it is a semantic one. */
    @Json(name = "is_semantic")
    default boolean isSemantic() {
        return false;
    }

    /** Whether it has no value twice. */
    @Json(name = "distinct_only")
    default boolean distinctOnly() {
        return false;
    }

    /** Whether one value is always selected. */
    @Json(name = "always_one_selected")
    default boolean alwaysOneSelected() {
        return false;
    }

    /** Changes with its values. */
    Optional<String> hash();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataField.Builder {}
}
