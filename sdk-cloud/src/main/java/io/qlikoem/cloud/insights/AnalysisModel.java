package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** What the analyses know of an app's data. */
@Value.Immutable
@QlikModel
public interface AnalysisModel {
    /** The fields. */
    List<AnalysisField> fields();

    /** The master items. */
    List<AnalysisMasterItem> masterItems();

    /** Whether the app has a logical model. */
    default boolean isLogicalModelEnabled() {
        return false;
    }

    /** Whether that is valid. */
    default boolean isDefinedLogicalModelValid() {
        return false;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisModel.Builder {}
}
