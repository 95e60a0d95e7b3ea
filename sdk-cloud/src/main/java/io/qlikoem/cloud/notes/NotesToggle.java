package io.qlikoem.cloud.notes;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether there are to be notes. */
@Value.Immutable
@QlikModel
public interface NotesToggle {
    /** Whether there are. */
    Optional<Boolean> toggledOn();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNotesToggle.Builder {}
}
