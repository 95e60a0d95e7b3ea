package io.qlikoem.onprem.node;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A node as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ServerNodeCondensed {
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
    final class Builder extends ImmutableServerNodeCondensed.Builder {}
}
