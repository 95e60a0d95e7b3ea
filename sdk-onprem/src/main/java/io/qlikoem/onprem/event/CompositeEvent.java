package io.qlikoem.onprem.event;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Starts a task when other tasks have ended. One without an id is to be made. Fields that we do not know are kept.
 *
 * <pre>{@code
 * CompositeEvent afterExtract = CompositeEvent.builder()
 *         .name("after the extract")
 *         .timeConstraint(TimeConstraint.within(Duration.ofHours(6)))
 *         .addCompositeRules(CompositeRule.afterSuccess(TaskReference.id(extractId)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@QlikModel
public interface CompositeEvent {
    /** The site's id of it; empty for one that is to be made. */
    Optional<String> id();

    /** At most 500 characters. */
    String name();

    /** Whether it fires. */
    default boolean enabled() {
        return true;
    }

    /** The end of other tasks. */
    default EventType eventType() {
        return EventType.COMPOSITE;
    }

    /** The reload task that it starts, if it is one; the site fills it in where an event comes in a task's bundle. */
    Optional<TaskReference> reloadTask();

    /** The task with an external program that it starts, if it is one. */
    Optional<TaskReference> externalProgramTask();

    /** The user synchronization that it starts, if it is one. */
    Optional<TaskReference> userSyncTask();

    /** Within which time all of the rules have to be met. */
    TimeConstraint timeConstraint();

    /** How which tasks have to end; all of them. */
    List<CompositeRule> compositeRules();

    /** How often it has fired. Must not be sent with one that is to be made; {@link #asNew()} leaves it out. */
    Optional<CompositeEventOperational> operational();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC); to be sent back as it was read. */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** The same to be made for another task: without what the site has added. */
    @Value.NonAttribute
    default CompositeEvent asNew() {
        return builder()
                .name(name())
                .enabled(enabled())
                .timeConstraint(timeConstraint().asNew())
                .compositeRules(
                        compositeRules().stream().map(CompositeRule::asNew).toList())
                .build();
    }

    /** Refuses what the site would refuse. */
    @Value.Check
    default void check() {
        if (id().isEmpty() && operational().isPresent()) {
            throw new IllegalArgumentException(
                    "event '" + name() + "' is new and must not have operational data; copy events with asNew()");
        }
        if (compositeRules().isEmpty()) {
            throw new IllegalArgumentException("event '" + name() + "' needs a task to wait for in compositeRules");
        }
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event. */
    final class Builder extends ImmutableCompositeEvent.Builder {}
}
