package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import org.immutables.value.Value;

/** A parameter of a new connection; its value is never printed. */
@Value.Immutable
@QlikModel
public interface NewConnectionParam {
    /** Its name. */
    String name();

    /** Its value. */
    Secret value();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewConnectionParam.Builder {}
}
