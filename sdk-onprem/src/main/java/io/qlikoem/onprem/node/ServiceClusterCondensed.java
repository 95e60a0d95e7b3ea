package io.qlikoem.onprem.node;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** The cluster that a node belongs to. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ServiceClusterCondensed {
    /** The site's id of the cluster. */
    String id();

    /** At most 128 characters. */
    String name();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a cluster. */
    final class Builder extends ImmutableServiceClusterCondensed.Builder {}
}
