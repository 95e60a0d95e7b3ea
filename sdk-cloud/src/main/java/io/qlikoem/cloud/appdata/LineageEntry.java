package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an app's data come from, or go to. */
@Value.Immutable
@QlikModel
public interface LineageEntry {
    /** The file, connection or statement. */
    @Json(name = "discriminator")
    Optional<String> source();

    /** What the script says about it. */
    Optional<String> statement();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLineageEntry.Builder {}
}
