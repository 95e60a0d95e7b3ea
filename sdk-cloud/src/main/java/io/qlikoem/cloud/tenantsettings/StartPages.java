package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Where users can land. */
@Value.Immutable
@QlikModel
public interface StartPages {
    /** All of them. */
    List<StartPage> values();

    /** The one that holds when none was chosen. */
    String defaultValue();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableStartPages.Builder {}
}
