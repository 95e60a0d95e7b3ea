package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.event.CompositeEvent;
import io.qlikoem.onprem.event.SchemaEvent;
import java.util.List;
import org.immutables.value.Value;

/** A reload task to be made, and what starts it. */
@Value.Immutable
@QlikModel
public interface ReloadTaskBundle {
    /** The task. */
    NewReloadTask task();

    /** Schedules that start it. */
    List<SchemaEvent> schemaEvents();

    /** Ends of other tasks that start it. */
    List<CompositeEvent> compositeEvents();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableReloadTaskBundle.Builder {}
}
