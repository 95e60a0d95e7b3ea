package io.qlikoem.cloud.audits;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Who did something. */
@Value.Immutable
@QlikModel
public interface AuditActor {
    /** The user's or client's id. */
    Optional<String> sub();

    /** What it is. */
    Optional<String> subType();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAuditActor.Builder {}
}
