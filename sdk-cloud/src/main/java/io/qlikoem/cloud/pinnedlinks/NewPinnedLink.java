package io.qlikoem.cloud.pinnedlinks;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A link to be made, for all users. */
@Value.Immutable
@QlikModel
public interface NewPinnedLink {
    /** What it says. */
    String name();

    /** Where it leads. */
    String link();

    /** What it is; there is one kind. */
    default String type() {
        return "custom-link";
    }

    /** Who sees it; links for one user cannot be made. */
    default String scope() {
        return "tenant";
    }

    /** A link. */
    static NewPinnedLink of(String name, String link) {
        return builder().name(name).link(link).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewPinnedLink.Builder {}
}
