package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** One statement of a reload. */
@Value.Immutable
@QlikModel
public interface ReloadStatement {
    /** What it did: {@code load}, {@code store} ... */
    Optional<String> type();

    /** Its label in the script. */
    Optional<String> label();

    /** The table that it made. */
    Optional<String> tableName();

    /** The connection that it used. */
    Optional<String> connection();

    /** The connection's id. */
    Optional<String> connectionId();

    /** The vendor's resource identifier of what it read. */
    Optional<String> qri();

    /** Rows that it read. */
    @Json(name = "nbrOfRows")
    Optional<Long> rows();

    /** Fields that it read. */
    @Json(name = "nbrOfFields")
    Optional<Long> fields();

    /** What it read, in bytes. */
    @Json(name = "dataSize")
    Optional<Long> bytes();

    /** How long it took; milliseconds, as far as the vendor says. */
    @Json(name = "duration")
    Optional<Long> durationMillis();

    /** What a partial reload did with the table. */
    Optional<String> partialReloadOperation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadStatement.Builder {}
}
