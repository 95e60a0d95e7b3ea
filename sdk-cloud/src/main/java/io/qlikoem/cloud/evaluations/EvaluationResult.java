package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What was measured of an app. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface EvaluationResult {
    /** Memory that the app takes. */
    @Json(name = "documentSizeMiB")
    Optional<Double> documentMebibytes();

    /** How many rows its data have. */
    @Json(name = "rowCount")
    Optional<Long> rows();

    /** How many sheets it has. */
    @Json(name = "sheetCount")
    Optional<Long> sheets();

    /** How many objects it has. */
    @Json(name = "objectCount")
    Optional<Long> objects();

    /** Whether it restricts rows by user. */
    default boolean hasSectionAccess() {
        return false;
    }

    /** Its sheets, opened for the first time. */
    List<MeasuredSheet> sheetsUncached();

    /** Its sheets, opened again. */
    List<MeasuredSheet> sheetsCached();

    /** Objects that were slow the first time. */
    @Json(name = "objSlowUncached")
    List<MeasuredObject> slowUncached();

    /** Objects that were slow again. */
    @Json(name = "objSlowCached")
    List<MeasuredObject> slowCached();

    /** Objects that are no faster the second time. */
    @Json(name = "objNoCache")
    List<MeasuredObject> notCached();

    /** Objects that need too much memory. */
    @Json(name = "objMemoryLimit")
    List<OversizedObject> oversized();

    /** Fields that take the most memory. */
    @Json(name = "topFieldsByBytes")
    List<LargePart> largestFields();

    /** Tables that take the most memory. */
    @Json(name = "topTablesByBytes")
    List<LargePart> largestTables();

    /** Everything else, as it came: {@code openApp}, {@code objSingleThreaded}. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluationResult.Builder {}
}
