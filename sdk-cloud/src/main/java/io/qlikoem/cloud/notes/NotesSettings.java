package io.qlikoem.cloud.notes;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether there are notes. */
@Value.Immutable
@QlikModel
public interface NotesSettings {
    /** Whether there are. */
    boolean available();

    /** What decided it. */
    Optional<NotesReason> reason();

    /** When it was looked up. */
    Optional<String> lastFetch();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNotesSettings.Builder {}
}
