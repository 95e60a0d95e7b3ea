package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings that are to differ from the vendor's. */
@Value.Immutable
@QlikModel
public interface NewTenantSettings {
    /**
     * {@code analytics-hub}, {@code data-integration-hub}, {@code management-console}, {@code
     * analytics-creation-hub}.
     */
    Optional<String> preferredStartPage();

    /** What users without access see. */
    Optional<NoAccessPage> customizeNoAccess();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewTenantSettings.Builder {}
}
