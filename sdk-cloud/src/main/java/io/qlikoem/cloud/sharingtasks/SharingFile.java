package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that was sent. */
@Value.Immutable
@QlikModel
public interface SharingFile {
    /** Its id. */
    Optional<String> fileID();

    /** The name to read it by. */
    Optional<String> fileAlias();

    /** Its form. */
    Optional<String> type();

    /** Whom it is for. */
    Optional<String> userId();

    /** What it was made of. */
    Optional<String> templateId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingFile.Builder {}
}
