package io.qlikoem.cloud.audits;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** To what an event belongs. */
@Value.Immutable
@QlikModel
public interface AuditExtensions {
    /** Who did it. */
    Optional<AuditActor> actor();

    /** Owner of the resource. */
    Optional<String> ownerId();

    /** Space of the resource. */
    Optional<String> spaceId();

    /** The resource. */
    Optional<String> topLevelResourceId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAuditExtensions.Builder {}
}
