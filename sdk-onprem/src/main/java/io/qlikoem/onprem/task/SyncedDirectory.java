package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The user directory that a task fetches users from. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SyncedDirectory {
    /** The site's id of the directory. */
    String id();

    /** Its name. */
    String name();

    /** Its kind, as the site's connectors call it. */
    Optional<String> type();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a directory. */
    final class Builder extends ImmutableSyncedDirectory.Builder {}
}
