package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** The selections that it is made with. */
@Value.Immutable
@QlikModel
public interface SharingState {
    /** None for all data. */
    List<SharingSelection> selections();

    /** All data. */
    static SharingState unfiltered() {
        return builder().build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingState.Builder {}
}
