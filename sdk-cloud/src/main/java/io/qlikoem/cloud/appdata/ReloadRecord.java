package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reload read and wrote. Sizes are in bytes. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ReloadRecord {
    /** The reload. */
    String reloadId();

    /** Whether it went well. */
    default boolean success() {
        return false;
    }

    /** Whether it left tables as they were. */
    default boolean isPartialReload() {
        return false;
    }

    /** Whether the app was not stored afterwards. */
    default boolean skipStore() {
        return false;
    }

    /** When it ended (UTC). */
    Optional<Instant> endTime();

    /** How long it took; milliseconds, as far as the vendor says. */
    @Json(name = "duration")
    Optional<Long> durationMillis();

    /** Most rows for a table; -1: no limit. */
    Optional<Long> rowLimit();

    /** Read from files. */
    Optional<Long> loadFilesBytes();

    /** Read from data files of the tenant. */
    Optional<Long> loadDataFilesBytes();

    /** Read from elsewhere. */
    Optional<Long> loadExternalBytes();

    /** Written to files. */
    Optional<Long> storeFilesBytes();

    /** Written to data files of the tenant. */
    Optional<Long> storeDataFilesBytes();

    /** What it did, in its order. */
    List<ReloadStatement> statements();

    /** Files that were part of the script. */
    List<ReloadInclude> includeFiles();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadRecord.Builder {}
}
