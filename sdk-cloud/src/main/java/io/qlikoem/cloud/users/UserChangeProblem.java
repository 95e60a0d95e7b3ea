package io.qlikoem.cloud.users;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that did not work. */
@Value.Immutable
@QlikModel
public interface UserChangeProblem {
    /** The vendor's error code. */
    String code();

    /** What went wrong. */
    String title();

    /** More about it. */
    Optional<String> detail();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUserChangeProblem.Builder {}
}
