package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Which task is to be sent now. */
@Value.Immutable
@QlikModel
public interface SharingExecuteRequest {
    /** The task. */
    String sharingTaskID();

    /** This one. */
    static SharingExecuteRequest of(String taskId) {
        return builder().sharingTaskID(taskId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingExecuteRequest.Builder {}
}
