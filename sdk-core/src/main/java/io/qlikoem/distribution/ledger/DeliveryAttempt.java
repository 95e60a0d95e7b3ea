package io.qlikoem.distribution.ledger;

import io.qlikoem.json.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a delivery that is not finished has come: all that is needed to go on with it after a crash. Immutable. */
@SdkStyle
@Value.Immutable
public interface DeliveryAttempt extends WithDeliveryAttempt {
    /** The step that is being worked on; all before it are done. */
    Step step();

    /** The version of the app that is being delivered. */
    String version();

    /** SHA-256 of the app file that is being delivered. */
    String sha256();

    /** Size of the app file in bytes. */
    long bytes();

    /** Address of the upload in the tenant. */
    Optional<String> upload();

    /** Bytes of the upload that the tenant has acknowledged. */
    @Value.Default
    default long uploadedBytes() {
        return 0;
    }

    /** The app that the import made. */
    Optional<String> importedAppId();

    /** Whether an import was sent whose answer never came, so that there may be a second app of it. */
    @Value.Default
    default boolean importUncertain() {
        return false;
    }

    /** Apps in the landing space to remove once the delivery is verified. */
    List<String> retiringAppIds();

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeliveryAttempt}. Not thread-safe. */
    class Builder extends ImmutableDeliveryAttempt.Builder {}
}
