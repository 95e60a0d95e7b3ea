package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A preview that was asked for. */
@Value.Immutable
@QlikModel
public interface PreviewStarted {
    /** Its id. */
    Optional<String> previewId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutablePreviewStarted.Builder {}
}
