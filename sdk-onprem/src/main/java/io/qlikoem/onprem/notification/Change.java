package io.qlikoem.onprem.notification;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry of the site's own list of changes. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Change {
    /** What happened. */
    Optional<ChangeType> changeType();

    /** The entity. */
    Optional<String> id();

    /** Type of the entity: {@code App}. */
    Optional<String> type();

    /** When, in UTC. */
    Optional<Instant> changeDate();

    /** The entity in its condensed form, without most of its fields: read it again to see what changed. */
    Optional<RawJson> object();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableChange.Builder {}
}
