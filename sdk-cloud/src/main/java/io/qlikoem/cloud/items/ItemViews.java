package io.qlikoem.cloud.items;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How often a thing was opened. */
@Value.Immutable
@QlikModel
public interface ItemViews {
    /** Times in all. */
    default long total() {
        return 0;
    }

    /** Users in all. */
    default long unique() {
        return 0;
    }

    /** How many others use it. */
    default long usedBy() {
        return 0;
    }

    /** Which way it goes. */
    Optional<Double> trend();

    /** The last weeks. */
    @Json(name = "week")
    List<ItemWeek> weeks();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableItemViews.Builder {}
}
