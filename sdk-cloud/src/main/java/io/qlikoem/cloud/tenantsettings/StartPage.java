package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where users land. */
@Value.Immutable
@QlikModel
public interface StartPage {
    /** Its name: {@code analytics-hub}. */
    Optional<String> value();

    /** Its path. */
    Optional<String> route();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableStartPage.Builder {}
}
