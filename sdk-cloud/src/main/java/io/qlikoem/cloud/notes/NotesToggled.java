package io.qlikoem.cloud.notes;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether there are notes now. */
@Value.Immutable
@QlikModel
public interface NotesToggled {
    /** Whether there are. */
    Optional<Boolean> toggleOn();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNotesToggled.Builder {}
}
