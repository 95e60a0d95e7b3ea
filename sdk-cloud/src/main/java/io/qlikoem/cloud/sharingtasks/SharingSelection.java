package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** A selection that the report is made with. */
@Value.Immutable
@QlikModel
public interface SharingSelection {
    /** The field. */
    String name();

    /** The values. */
    List<String> values();

    /** Whether they are numbers. */
    boolean isNumeric();

    /** The alternate state; {@code $} is the usual one. */
    String stateName();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingSelection.Builder {}
}
