package io.qlikoem.onprem.node;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A node in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ServerNode {
    /** The site's id of the node. */
    String id();

    /** At most 255 characters. */
    String name();

    /** Its address, at most 255 characters. */
    String hostName();

    /** Where it keeps temporary files. */
    @Json(name = "temporaryfilepath")
    Optional<String> temporaryFilePath();

    /** What it does for the whole site. */
    List<ServerNodeRole> roles();

    /** The cluster that it belongs to. */
    ServiceClusterCondensed serviceCluster();

    /** Whether it is the central node. */
    default boolean isCentral() {
        return false;
    }

    /** What it is for. */
    default NodePurpose nodePurpose() {
        return NodePurpose.PRODUCTION;
    }

    /** Whether it opens and reloads apps. */
    default boolean engineEnabled() {
        return false;
    }

    /** Whether users come in by it. */
    default boolean proxyEnabled() {
        return false;
    }

    /** Whether it exports images and documents. */
    default boolean printingEnabled() {
        return false;
    }

    /** Whether it runs tasks. */
    default boolean schedulerEnabled() {
        return false;
    }

    /** Whether it can take over from the central node. */
    default boolean failoverCandidate() {
        return false;
    }

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

    /** Builds a node. */
    final class Builder extends ImmutableServerNode.Builder {}
}
