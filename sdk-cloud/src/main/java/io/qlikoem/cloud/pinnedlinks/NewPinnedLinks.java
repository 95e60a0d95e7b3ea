package io.qlikoem.cloud.pinnedlinks;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Links to be made, for all users. */
@Value.Immutable
@QlikModel
public interface NewPinnedLinks {
    /** The links. */
    List<LinkToPin> links();

    /** What they are; there is one kind. */
    default String type() {
        return "custom-link";
    }

    /** Who sees them; links for one user cannot be made. */
    default String scope() {
        return "tenant";
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewPinnedLinks.Builder {}
}
