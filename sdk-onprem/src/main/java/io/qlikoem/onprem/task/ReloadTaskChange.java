package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.event.CompositeEvent;
import io.qlikoem.onprem.event.SchemaEvent;
import java.util.List;
import org.immutables.value.Value;

/** Changes to a reload task and to what starts it. */
@Value.Immutable
@QlikModel
public interface ReloadTaskChange {
    /** The task as it was read, with the changes; always sent, so that the site knows which one is meant. */
    ReloadTask task();

    /** Schedules to be added (without an id) or changed (with it). */
    List<SchemaEvent> schemaEvents();

    /** Events of other tasks to be added (without an id) or changed (with it). */
    List<CompositeEvent> compositeEvents();

    /** Ids of the schedules to be removed. */
    List<String> schemaEventsToDelete();

    /** Ids of the events of other tasks to be removed. */
    List<String> compositeEventsToDelete();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableReloadTaskChange.Builder {}
}
