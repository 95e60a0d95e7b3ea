package io.qlikoem.cloud.appmedia;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A file or a folder in an app's media. */
@Value.Immutable
@QlikModel
public interface MediaEntry {
    /** The path within the app's media. */
    Optional<String> id();

    /** The name. */
    Optional<String> name();

    /** What it is: {@code image}, {@code directory} ... Text, because the vendor adds kinds at any time. */
    Optional<String> type();

    /** The path to read it from, relative to the tenant's address. */
    Optional<String> link();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableMediaEntry.Builder {}
}
