package io.qlikoem.onprem.service;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.node.ServerNodeCondensed;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A printing service in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface PrintingService {
    /** The site's id of the printing service. */
    String id();

    /** The node that it runs on. */
    ServerNodeCondensed serverNodeConfiguration();

    /** How it is set up. */
    PrintingServiceSettings settings();

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

    /** Builds a printing service. */
    final class Builder extends ImmutablePrintingService.Builder {}
}
