package io.qlikoem.cloud.pinnedlinks;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** The links that a call made. */
@Value.Immutable
@QlikModel
public interface PinnedLinks {
    /** The links, in the order of the call. */
    @Json(name = "data")
    List<PinnedLink> links();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutablePinnedLinks.Builder {}
}
