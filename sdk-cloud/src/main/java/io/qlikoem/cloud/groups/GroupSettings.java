package io.qlikoem.cloud.groups;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How the tenant deals with groups of the identity provider. */
@Value.Immutable
@QlikModel
public interface GroupSettings {
    /** The tenant. */
    String tenantId();

    /** Whether a group that a login names is made. */
    boolean autoCreateGroups();

    /** Whether memberships follow the logins. */
    Optional<Boolean> syncIdpGroups();

    /** Groups that every tenant has. */
    Optional<SystemGroups> systemGroups();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableGroupSettings.Builder {}
}
