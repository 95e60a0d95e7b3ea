package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a connector asks for. */
@Value.Immutable
@QlikModel
public interface ConnectorParam {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** More about it. */
    Optional<String> description();

    /** How it is asked for. */
    Optional<String> fieldType();

    /** Whether it may be absent. */
    Optional<Boolean> optional();

    /** Values to choose from. */
    List<String> options();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectorParam.Builder {}
}
