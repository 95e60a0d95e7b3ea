package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to run and when. Members that we do not know are kept, and written back by a replacement. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface Task {
    /** Absent until it is made. */
    Optional<String> id();

    /** 100 characters at most. */
    String name();

    /** {@code 0.8}. */
    String specVersion();

    Optional<String> description();

    /** The vendor's default is {@code false}. */
    Optional<Boolean> enabled();

    Optional<TaskStart> start();

    List<TaskState> states();

    List<TaskEvent> events();

    Optional<TaskMetadata> metadata();

    /** The app. */
    Optional<String> resourceId();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** A task that reloads an app, switched on: by a schedule such as {@code RRULE:FREQ=DAILY;BYHOUR=4;BYMINUTE=0;BYSECOND=0}. */
    static Task reload(String name, String appId, String spaceId, TaskSchedule schedule) {
        return builder()
                .name(name)
                .specVersion("0.8")
                .enabled(true)
                .metadata(TaskMetadata.builder()
                        .spaceId(spaceId)
                        .usage(TaskUsage.ANALYTICS)
                        .build())
                .start(TaskStart.builder()
                        .stateName("reload")
                        .schedule(schedule)
                        .build())
                .addStates(TaskState.reload(appId))
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTask.Builder {}
}
