package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An object of two evaluations. */
@Value.Immutable
@QlikModel
public interface ComparedObject {
    /** The object's id. */
    Optional<String> id();

    /** Its title. */
    Optional<String> title();

    /** What it is. */
    Optional<String> objectType();

    /** The sheet that it is on. */
    Optional<String> sheetId();

    /** The sheet's title. */
    Optional<String> sheetTitle();

    /** Which evaluations have it. */
    @Json(name = "dataSourceStatus")
    Optional<ComparisonSource> source();

    /** How long it took the first time. */
    @Json(name = "responseTimeSeconds1")
    Optional<ComparedTime> firstSeconds();

    /** How long it took the second time. */
    @Json(name = "responseTimeSeconds2")
    Optional<ComparedTime> secondSeconds();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparedObject.Builder {}
}
