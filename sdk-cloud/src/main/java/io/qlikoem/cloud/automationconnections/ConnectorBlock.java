package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a connector can do. */
@Value.Immutable
@QlikModel
public interface ConnectorBlock {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** {@code list}, {@code get}, {@code create} and so on. */
    Optional<String> role();

    /** To what. */
    Optional<String> objectType();

    /** More about it. */
    Optional<String> description();

    /** What it asks for. */
    List<ConnectorParam> inputs();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectorBlock.Builder {}
}
