package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One time that a task was carried out. */
@Value.Immutable
@QlikModel
public interface SharingExecution {
    /** Its id. */
    Optional<String> id();

    /** The task. */
    Optional<String> sharingTaskID();

    /** The app. */
    Optional<String> appId();

    /** Where it is. */
    Optional<SharingExecutionStatus> status();

    /** When it began. */
    Optional<String> startTime();

    /** When it ended. */
    Optional<String> endTime();

    /** Recipients in all. */
    Optional<Integer> totalCount();

    /** Those who got it. */
    Optional<Integer> successCount();

    /** Those who did not. */
    Optional<Integer> failedCount();

    /** What was sent. */
    List<SharingFile> files();

    /** What went wrong. */
    List<SharingExecutionError> errors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingExecution.Builder {}
}
