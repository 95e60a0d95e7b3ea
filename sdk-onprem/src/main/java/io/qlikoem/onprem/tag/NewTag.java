package io.qlikoem.onprem.tag;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A tag to be made. */
@Value.Immutable
@QlikModel
public interface NewTag {
    /** The tag's text, at most 255 characters. */
    String name();

    /** A tag of this text. */
    static NewTag named(String name) {
        return builder().name(name).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewTag.Builder {}
}
