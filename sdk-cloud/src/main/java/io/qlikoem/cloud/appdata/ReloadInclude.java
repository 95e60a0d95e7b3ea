package io.qlikoem.cloud.appdata;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that was part of a reload's script. */
@Value.Immutable
@QlikModel
public interface ReloadInclude {
    /** The file. */
    Optional<String> path();

    /** The connection that it came by. */
    Optional<String> connection();

    /** The vendor's resource identifier of it. */
    Optional<String> qri();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadInclude.Builder {}
}
