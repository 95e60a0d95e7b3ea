package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A field or table and its memory. */
@Value.Immutable
@QlikModel
public interface LargePart {
    /** The name. */
    Optional<String> name();

    /** Memory that it takes. */
    @Json(name = "byteSize")
    Optional<Long> bytes();

    /** Whether the engine made it. */
    default boolean isSystem() {
        return false;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLargePart.Builder {}
}
