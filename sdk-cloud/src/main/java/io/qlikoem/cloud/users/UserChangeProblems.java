package io.qlikoem.cloud.users;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What did not work of a change that otherwise was made. */
@Value.Immutable
@QlikModel
public interface UserChangeProblems {
    /** One entry a problem. */
    List<UserChangeProblem> errors();

    /** For the vendor's support. */
    Optional<String> traceId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUserChangeProblems.Builder {}
}
