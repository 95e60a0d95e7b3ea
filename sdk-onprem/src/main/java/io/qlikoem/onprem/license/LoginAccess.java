package io.qlikoem.onprem.license;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Login access of those whom a licence rule names, by tokens. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface LoginAccess {
    /** The site's id of the group. */
    String id();

    /** At most 255 characters. */
    String name();

    /** Tokens that it has. */
    int assignedTokens();

    /** Logins that it has. */
    Optional<Integer> assignedAccessTypes();

    /** Logins that were used. */
    Optional<Integer> usedAccessTypes();

    /** Logins that are left. */
    Optional<Integer> remainingAccessTypes();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a group. */
    final class Builder extends ImmutableLoginAccess.Builder {}
}
