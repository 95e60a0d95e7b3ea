package io.qlikoem.cloud.groups;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Groups that every tenant has. */
@Value.Immutable
@QlikModel
public interface SystemGroups {
    /** All users. */
    @Json(name = "000000000000000000000001")
    Optional<SystemGroup> everyone();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSystemGroups.Builder {}
}
