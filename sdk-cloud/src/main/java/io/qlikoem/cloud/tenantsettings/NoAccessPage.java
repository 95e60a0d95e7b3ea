package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What users without access see. */
@Value.Immutable
@QlikModel
public interface NoAccessPage {
    /** Whether there is a link. */
    boolean linkEnabled();

    /** Where it leads. */
    Optional<String> linkUrl();

    /** What it says. */
    Optional<String> linkLabel();

    /** What is said to them. */
    Optional<String> message();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNoAccessPage.Builder {}
}
