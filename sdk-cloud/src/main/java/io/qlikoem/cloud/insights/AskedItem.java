package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A master item to look at. */
@Value.Immutable
@QlikModel
public interface AskedItem {
    /** Its id. */
    Optional<String> libId();

    /** A master item as it is. */
    static AskedItem of(String libId) {
        return builder().libId(libId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAskedItem.Builder {}
}
