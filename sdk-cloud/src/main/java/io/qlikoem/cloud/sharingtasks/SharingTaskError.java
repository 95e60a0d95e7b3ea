package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a task does not work. */
@Value.Immutable
@QlikModel
public interface SharingTaskError {
    /** The vendor's word: {@code APP_DELETED}, {@code TEMPLATE_NOT_FOUND}. */
    Optional<String> value();

    /** Since when. */
    Optional<String> timestamp();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingTaskError.Builder {}
}
