package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import org.immutables.value.Value;

/** Another value for a parameter; never printed. */
@Value.Immutable
@QlikModel
public interface ConnectionParamUpdate {
    /** The parameter. */
    String id();

    /** Its value. */
    Secret value();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionParamUpdate.Builder {}
}
