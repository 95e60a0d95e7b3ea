package io.qlikoem.cloud.items;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the catalogue knows about an app. Texts that are not set come as the empty text, dates are absent. */
@Value.Immutable
@QlikModel
public interface AppItemAttributes {
    /** The app's id. */
    Optional<String> id();

    /** The app that it was published from; empty text or absent for an app that was not. */
    Optional<String> originAppId();

    /** When it was published (UTC); absent: it is not published. */
    Optional<Instant> publishTime();

    /** End of the reload that made its data (UTC). */
    Optional<Instant> lastReloadTime();

    /** Starts attributes; for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds attributes. */
    final class Builder extends ImmutableAppItemAttributes.Builder {}
}
