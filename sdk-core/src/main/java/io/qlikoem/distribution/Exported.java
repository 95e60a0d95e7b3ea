package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.KeptRelease;
import java.util.Optional;

/**
 * How the export of an app into the content store ended. Exactly one of the two is there.
 *
 * @param release what is kept now, perhaps of a newer version than was asked for
 * @param error why there is nothing
 */
public record Exported(Optional<KeptRelease> release, Optional<DeliveryError> error) {
    public Exported {
        if (release.isPresent() == error.isPresent()) {
            throw new IllegalArgumentException("exactly one of release and error must be there");
        }
    }

    /** It is kept. */
    public static Exported of(KeptRelease release) {
        return new Exported(Optional.of(release), Optional.empty());
    }

    /** It could not be exported or kept. */
    public static Exported failed(DeliveryError error) {
        return new Exported(Optional.empty(), Optional.of(error));
    }
}
