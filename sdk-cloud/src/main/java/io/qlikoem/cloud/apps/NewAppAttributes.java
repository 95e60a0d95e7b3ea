package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a new app is to be. */
@Value.Immutable
@QlikModel
public interface NewAppAttributes {
    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** The space to put it in; absent: the client's personal space. */
    Optional<String> spaceId();

    /** What it is used for. */
    Optional<AppUsage> usage();

    /** The language and country that its script starts with. */
    Optional<String> locale();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewAppAttributes.Builder {}
}
