package io.qlikoem.cloud.reportfilters;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What a filter selects. */
@OmitEmpty
@Value.Immutable
@QlikModel
public interface FilterDefinition {
    /** Selections in fields, by alternate state; the default state is {@code $}. At most 125 fields a state. */
    Map<String, List<FilterField>> fieldsByState();

    /** Values of variables. */
    List<FilterVariable> variables();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFilterDefinition.Builder {}
}
