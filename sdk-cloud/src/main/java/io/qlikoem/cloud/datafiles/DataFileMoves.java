package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Data files that are to lie elsewhere. */
@Value.Immutable
@QlikModel
public interface DataFileMoves {
    /** The files, each with its place. */
    @Json(name = "change-space")
    List<DataFileMove> moves();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileMoves.Builder {}
}
