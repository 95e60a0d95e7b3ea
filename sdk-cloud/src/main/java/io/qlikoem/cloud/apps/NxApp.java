package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** An app as the tenant reports it, with what the client may do with it. */
@Value.Immutable
@QlikModel
public interface NxApp {
    /** The app itself. */
    AppAttributes attributes();

    /**
     * What the client may do: {@code read}, {@code publish}, {@code delete} ... Do not decide by it: a freshly imported
     * app does not list {@code publish}, although it can be published.
     */
    List<String> privileges();

    /** Everything else, as it came: what the client may create in the app. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNxApp.Builder {}
}
