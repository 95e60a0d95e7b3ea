package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** A field, as the analyses see it. */
@Value.Immutable
@QlikModel
public interface AnalysisField {
    /** The name. */
    String name();

    /** Whether it is left out. */
    default boolean isHidden() {
        return false;
    }

    /** What it holds: {@code measure}, {@code city}, {@code date} ... Text, because there are many. */
    List<String> classifications();

    /** The same in {@code dimension}, {@code measure}, {@code temporal} and {@code geographical}. */
    List<String> simplifiedClassifications();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisField.Builder {}
}
