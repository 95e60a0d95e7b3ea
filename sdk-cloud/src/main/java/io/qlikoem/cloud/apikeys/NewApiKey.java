package io.qlikoem.cloud.apikeys;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key to be made. */
@Value.Immutable
@QlikModel
public interface NewApiKey {
    /** What it is for. */
    String description();

    /** ISO duration: {@code P7D}. */
    Optional<String> expiry();

    /** Whose it is; absent: the caller's. */
    Optional<String> sub();

    /** Of what kind that is. */
    Optional<ApiKeySubject> subType();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewApiKey.Builder {}
}
