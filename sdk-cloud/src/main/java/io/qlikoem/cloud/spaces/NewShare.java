package io.qlikoem.cloud.spaces;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** A resource to be shared. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewShare {
    /** With whom. */
    ShareType type();

    /** The user's or group's id. */
    String assigneeId();

    /** What is shared. */
    String resourceId();

    /** {@code app}. */
    String resourceType();

    /** {@code consumer}, {@code contributor}, {@code basicconsumer}. */
    List<String> roles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewShare.Builder {}
}
