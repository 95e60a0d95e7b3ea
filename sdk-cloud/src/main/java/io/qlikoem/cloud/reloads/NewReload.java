package io.qlikoem.cloud.reloads;

import io.qlikoem.json.QlikModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A reload to be asked for. */
@Value.Immutable
@QlikModel
public interface NewReload {
    String appId();

    /** Only adds what the script marks so; the vendor's default is {@code false}. */
    Optional<Boolean> partial();

    /** 1 to 10: how much sooner it begins than others in the queue; the vendor's default is 1. */
    Optional<Integer> weight();

    /** Values of script variables for this run: 20 at most, names and values of 256 characters at most. */
    Map<String, String> variables();

    /** A full reload of an app. */
    static NewReload ofApp(String appId) {
        return builder().appId(appId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewReload.Builder {}
}
