package io.qlikoem.cloud.themes;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A theme as the tenant reports it, most of it from its own definition file. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Theme {
    /** The theme's id. */
    Optional<String> id();

    /** The name, unique in the tenant. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Its version, as its maker counts. */
    Optional<String> version();

    /** Its maker. */
    Optional<String> author();

    /** {@code theme}. */
    Optional<String> type();

    /** Tags. */
    List<String> tags();

    /** Its icon. */
    Optional<String> icon();

    /** Its licence. */
    Optional<String> license();

    /** Its home page. */
    Optional<String> homepage();

    /** Where its sources are. */
    Optional<String> repository();

    /** Keywords. */
    Optional<String> keywords();

    /** Who supplies it. */
    Optional<String> supplier();

    /** The version in its definition file. */
    Optional<String> qextVersion();

    /** The name of its definition file, without the ending. */
    Optional<String> qextFilename();

    /** Who uploaded it. */
    Optional<String> userId();

    /** When it was uploaded (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    @Json(name = "updateAt")
    Optional<Instant> updatedAt();

    /** Everything else, as it came: what {@code file} and {@code dependencies} hold. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTheme.Builder {}
}
