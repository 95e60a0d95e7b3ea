package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** An app that was brought back, in the newer form of the vendor's namespace {@code analytics}. */
@Value.Immutable
@QlikModel
public interface RestoredApp {
    /** The app itself. */
    RestoredAppAttributes attributes();

    /** What the client may do, see {@link NxApp#privileges()}. */
    List<String> privileges();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRestoredApp.Builder {}
}
