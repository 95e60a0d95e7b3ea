package io.qlikoem.cloud.appdata;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a reload's log can be read. */
@Value.Immutable
@QlikModel
public interface ReloadLogLinks {
    /** The path, relative to the tenant's address. */
    Optional<String> log();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadLogLinks.Builder {}
}
