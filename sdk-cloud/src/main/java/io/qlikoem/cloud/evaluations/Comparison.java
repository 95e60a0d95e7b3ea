package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Two evaluations beside each other. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Comparison {
    /** The engines. */
    Optional<ComparedEngine> engine();

    /** Memory that the app takes. */
    @Json(name = "documentSizeMiB")
    Optional<ComparedNumber> documentMebibytes();

    /** How many rows its data have. */
    @Json(name = "rowCount")
    Optional<ComparedNumber> rows();

    /** How many sheets it has. */
    @Json(name = "sheetCount")
    Optional<ComparedNumber> sheets();

    /** How many objects it has. */
    @Json(name = "objectCount")
    Optional<ComparedNumber> objects();

    /** Its sheets, opened for the first time. */
    Optional<ComparedObjects> sheetsUncached();

    /** Its sheets, opened again. */
    Optional<ComparedObjects> sheetsCached();

    /** Objects that were slow the first time. */
    @Json(name = "objSlowUncached")
    Optional<ComparedObjects> slowUncached();

    /** Objects that were slow again. */
    @Json(name = "objSlowCached")
    Optional<ComparedObjects> slowCached();

    /** Objects that are no faster the second time. */
    @Json(name = "objNoCache")
    Optional<ComparedObjects> notCached();

    /** Fields that take the most memory. */
    @Json(name = "topFieldsByBytes")
    Optional<ComparedParts> largestFields();

    /** Tables that take the most memory. */
    @Json(name = "topTablesByBytes")
    Optional<ComparedParts> largestTables();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparison.Builder {}
}
