package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Statistics of a table. */
@Value.Immutable
@QlikModel
public interface TableProfile {
    /** How many rows it has. */
    @Json(name = "NoOfRows")
    Optional<Long> rows();

    /** Its fields, in its order. */
    @Json(name = "FieldProfiling")
    List<FieldProfile> fields();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTableProfile.Builder {}
}
