package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How some words of a question were understood. */
@Value.Immutable
@QlikModel
public interface UnderstoodPart {
    /** The words. */
    Optional<String> text();

    /** What for: {@code dimension}, {@code measure}, {@code date}. */
    Optional<String> role();

    /** As what: {@code field}, {@code filter}, {@code master_measure} ... */
    Optional<String> type();

    /** The field. */
    Optional<String> fieldName();

    /** The field's value, of a filter. */
    Optional<String> fieldValue();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUnderstoodPart.Builder {}
}
