package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** One change of a space. */
@Value.Immutable
@QlikModel
public interface SpaceChange {
    /** The vendor only allows this one. */
    default String op() {
        return "replace";
    }

    /** {@code /name}, {@code /description} or {@code /ownerId}. */
    String path();

    /** The new value. */
    String value();

    /** Gives the space another name. */
    static SpaceChange name(String name) {
        return builder().path("/name").value(name).build();
    }

    /** Gives the space another description. */
    static SpaceChange description(String description) {
        return builder().path("/description").value(description).build();
    }

    /** Gives the space to another user. */
    static SpaceChange owner(String userId) {
        return builder().path("/ownerId").value(userId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSpaceChange.Builder {}
}
