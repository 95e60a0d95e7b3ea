package io.qlikoem.cloud.pinnedlinks;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A link to be made, among others. */
@Value.Immutable
@QlikModel
public interface LinkToPin {
    /** What it says. */
    String name();

    /** Where it leads. */
    String link();

    /** A link. */
    static LinkToPin of(String name, String link) {
        return builder().name(name).link(link).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLinkToPin.Builder {}
}
