package io.qlikoem.onprem.license;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Analyzer capacity of those whom a licence rule names. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AnalyzerTimeAccess {
    /** The site's id of the group. */
    String id();

    /** At most 255 characters. */
    String name();

    /** Units that it has. */
    int assignedUnits();

    /** Minutes that it has. */
    Optional<Integer> assignedMinutes();

    /** Minutes that were used. */
    Optional<Integer> usedMinutes();

    /** Minutes that are left. */
    Optional<Integer> remainingMinutes();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
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

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a group. */
    final class Builder extends ImmutableAnalyzerTimeAccess.Builder {}
}
