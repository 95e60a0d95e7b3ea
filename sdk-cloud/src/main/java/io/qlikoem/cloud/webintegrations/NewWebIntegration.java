package io.qlikoem.cloud.webintegrations;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Origins that are to embed the tenant. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewWebIntegration {
    /** The name. */
    String name();

    /** Full origins, {@code https://portal.example}; there are no wildcards. */
    List<String> validOrigins();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewWebIntegration.Builder {}
}
