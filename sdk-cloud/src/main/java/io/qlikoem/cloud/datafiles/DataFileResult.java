package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.ItemResult;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one data file. */
@Value.Immutable
@QlikModel
public interface DataFileResult extends ItemResult {
    /** The file's id. */
    Optional<String> id();

    /** An HTTP status. */
    int status();

    /** The vendor's code: {@code HTTP-204}, {@code DF-006} ... */
    Optional<String> code();

    /** What went wrong. */
    Optional<String> title();

    /** More about it. */
    Optional<String> detail();

    @Override
    @Value.NonAttribute
    default boolean isOk() {
        return status() >= 200 && status() < 300;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileResult.Builder {}
}
