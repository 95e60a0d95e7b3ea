package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition to be tried. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AuditPreviewRule {
    /** The condition. */
    Optional<String> condition();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableAuditPreviewRule.Builder {}
}
