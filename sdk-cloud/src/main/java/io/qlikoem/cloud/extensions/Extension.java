package io.qlikoem.cloud.extensions;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An extension as the tenant reports it, most of it from its own definition file. Fields that we do not know are
 * kept.
 */
@Value.Immutable
@QlikModel
public interface Extension {
    /** The extension's id. */
    Optional<String> id();

    /** The name, unique in the tenant. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Its version, as its maker counts. */
    Optional<String> version();

    /** Its maker. */
    Optional<String> author();

    /** {@code visualization}, {@code mashup} ... Text, because the vendor adds kinds at any time. */
    Optional<String> type();

    /** Tags. */
    List<String> tags();

    /** Its icon. */
    Optional<String> icon();

    /** Its picture. */
    Optional<String> preview();

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

    /** Changes with its files. */
    Optional<String> checksum();

    /** Whether it comes with the tenant. */
    default boolean bundled() {
        return false;
    }

    /** Whether it is made for the vendor's newer interface. */
    default boolean supernova() {
        return false;
    }

    /** The bundle that it came in. */
    Optional<ExtensionBundle> bundle();

    /** Where it is loaded from. */
    Optional<String> loadpath();

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
    final class Builder extends ImmutableExtension.Builder {}
}
