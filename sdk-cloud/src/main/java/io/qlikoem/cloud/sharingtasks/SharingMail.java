package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The mail that it comes with. */
@Value.Immutable
@QlikModel
public interface SharingMail {
    /** Subject. */
    Optional<String> subject();

    /** Text. */
    Optional<String> body();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingMail.Builder {}
}
