package io.qlikoem.cloud.reloads;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A reload of an app. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Reload {
    String id();

    String appId();

    ReloadStatus status();

    /** Who asked for it. */
    ReloadType type();

    /** The user in whose name it runs. */
    String userId();

    String tenantId();

    /** Whether it only adds what the script marks so. */
    default boolean partial() {
        return false;
    }

    /** 1 to 10: how much sooner it begins than others in the queue. */
    Optional<Integer> weight();

    /** When it was asked for (UTC). */
    Instant creationTime();

    /** When the engine took it (UTC). */
    Optional<Instant> engineTime();

    /** When it began (UTC). */
    Optional<Instant> startTime();

    /** When it ended (UTC). */
    Optional<Instant> endTime();

    /** The log's end, after a failure. */
    Optional<String> log();

    Optional<String> errorCode();

    Optional<String> errorMessage();

    /** What asked for it, for example a task. */
    Optional<String> resourceId();

    Optional<ReloadResourceType> resourceType();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReload.Builder {}
}
