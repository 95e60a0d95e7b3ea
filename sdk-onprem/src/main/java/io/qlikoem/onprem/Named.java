package io.qlikoem.onprem;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import org.immutables.value.Value;

/** Any entity as far as its id and name go. */
@Value.Immutable
@QlikModel
interface Named {
    String id();

    String name();

    Map<String, RawJson> additionalProperties();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableNamed.Builder {}
}
