package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** A parameter of a connection; its value may be a token and is never printed. */
@Value.Immutable
@QlikModel
public interface ConnectionParam {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** Its value; often kept back by the tenant. */
    Optional<Secret> value();

    /** How it is asked for. */
    Optional<String> fieldType();

    /** Whether it may be absent. */
    Optional<Boolean> isOptional();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionParam.Builder {}
}
