package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** An object of an app (sheet, bookmark, measure ...), with what the client may do with it. */
@Value.Immutable
@QlikModel
public interface AppObject {
    /** The object itself. */
    AppObjectAttributes attributes();

    /** What the client may do: {@code read}, {@code update} ... */
    List<String> privileges();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppObject.Builder {}
}
