package io.qlikoem.onprem.node;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Something that a node does for the whole site. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ServerNodeRole {
    /** The site's id of the role. */
    String id();

    /** What. */
    default NodeRole definition() {
        return NodeRole.UNKNOWN;
    }

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a role. */
    final class Builder extends ImmutableServerNodeRole.Builder {}
}
