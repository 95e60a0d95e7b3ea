package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How many licences of one kind there are. */
@Value.Immutable
@QlikModel
public interface LicenseAllotment {
    /** The kind. */
    LicenseKind name();

    /** How they are used. */
    String usageClass();

    /** How many there are; minutes for {@code analyzer_time}. */
    long units();

    /** How many of them are used. */
    long unitsUsed();

    /** How many more may be used, at a price; -1: no limit. */
    Optional<Long> overage();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseAllotment.Builder {}
}
