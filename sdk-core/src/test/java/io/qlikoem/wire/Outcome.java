package io.qlikoem.wire;

import io.qlikoem.json.ItemResult;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

@Value.Immutable
@QlikModel
public interface Outcome extends ItemResult {
    String subject();

    int status();

    @Override
    @Value.NonAttribute
    default boolean isOk() {
        return status() < 300;
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOutcome.Builder {}
}
