package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An object that needs too much memory. */
@Value.Immutable
@QlikModel
public interface OversizedObject {
    /** The object's id. */
    Optional<String> id();

    /** Its title. */
    Optional<String> title();

    /** What it is. */
    Optional<String> objectType();

    /** The sheet that it is on. */
    Optional<String> sheetId();

    /** The sheet's title. */
    Optional<String> sheetTitle();

    /** The vendor's code. */
    Optional<String> memoryLimitStatusCode();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOversizedObject.Builder {}
}
