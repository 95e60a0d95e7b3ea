package io.qlikoem.onprem.event;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How another task has to end; exactly one task is set. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CompositeRule {
    /** The site's id of it. */
    Optional<String> id();

    /** How it has to end. */
    RuleState ruleState();

    /** The reload task to wait for, if it is one. */
    Optional<TaskReference> reloadTask();

    /** The task with an external program to wait for, if it is one. */
    Optional<TaskReference> externalProgramTask();

    /** The user synchronization to wait for, if it is one. */
    Optional<TaskReference> userSyncTask();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** The reload task has to end well. */
    static CompositeRule afterSuccess(TaskReference reloadTask) {
        return builder()
                .ruleState(RuleState.TASK_SUCCESSFUL)
                .reloadTask(reloadTask)
                .build();
    }

    /** The reload task has to fail. */
    static CompositeRule afterFailure(TaskReference reloadTask) {
        return builder().ruleState(RuleState.TASK_FAIL).reloadTask(reloadTask).build();
    }

    /** The same without what the site has added. */
    @Value.NonAttribute
    default CompositeRule asNew() {
        return builder()
                .ruleState(ruleState())
                .reloadTask(reloadTask())
                .externalProgramTask(externalProgramTask())
                .userSyncTask(userSyncTask())
                .build();
    }

    /** Refuses a rule of no task or of several. */
    @Value.Check
    default void check() {
        long tasks = Stream.of(reloadTask(), externalProgramTask(), userSyncTask())
                .filter(Optional::isPresent)
                .count();
        if (tasks != 1) {
            throw new IllegalArgumentException("a rule waits for exactly one task but has " + tasks);
        }
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableCompositeRule.Builder {}
}
