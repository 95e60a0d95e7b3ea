package io.qlikoem.onprem.extension;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.content.FileExtensionWhiteListCondensed;
import io.qlikoem.onprem.content.StaticContentReferenceCondensed;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An extension, theme or mashup in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Extension {
    /** The site's id of the extension. */
    String id();

    /** Its name in paths, at most 200 characters. */
    String name();

    /** Its files. */
    List<StaticContentReferenceCondensed> references();

    /** Which kinds of file it takes. */
    FileExtensionWhiteListCondensed whiteList();

    /** Whose it is. */
    Optional<UserCondensed> owner();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an extension. */
    final class Builder extends ImmutableExtension.Builder {}
}
