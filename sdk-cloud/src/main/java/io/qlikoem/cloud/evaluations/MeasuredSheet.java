package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sheet and what is on it. */
@Value.Immutable
@QlikModel
public interface MeasuredSheet {
    /** The sheet as a whole. */
    Optional<MeasuredObject> sheet();

    /** How many objects are on it. */
    Optional<Long> objectCount();

    /** The objects. */
    List<MeasuredObject> sheetObjects();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableMeasuredSheet.Builder {}
}
