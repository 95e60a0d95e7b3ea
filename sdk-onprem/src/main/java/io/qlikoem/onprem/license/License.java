package io.qlikoem.onprem.license;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The licence of a site. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface License {
    /** The site's id of the licence. */
    String id();

    /** Whom it is for. */
    Optional<String> name();

    /** Which company it is for. */
    Optional<String> organization();

    /** What is licensed. */
    default LicenseProduct product() {
        return LicenseProduct.PLATFORM;
    }

    /** Its number. */
    Optional<Secret> serial();

    /** Its control number. */
    Optional<Secret> check();

    /** The licence file of an unsigned licence. */
    Optional<Secret> lef();

    /** The signed licence key. */
    Optional<Secret> key();

    /** What the signed key says. */
    Optional<Secret> keyDetails();

    /** Cores that may be used. */
    Optional<Integer> numberOfCores();

    /** Whether it has ended. */
    default boolean isExpired() {
        return false;
    }

    /** Why it has ended. */
    Optional<String> expiredReason();

    /** Whether the vendor has withdrawn it. */
    default boolean isBlacklisted() {
        return false;
    }

    /** Whether it cannot be used. */
    default boolean isInvalid() {
        return false;
    }

    /** Whether it is a subscription. */
    default boolean isSubscription() {
        return false;
    }

    /** Whether it is good for Qlik Cloud too. */
    default boolean isCloudServices() {
        return false;
    }

    /** Whether its number of users may be exceeded. */
    default boolean isElastic() {
        return false;
    }

    /** When it was last fetched (UTC). */
    Optional<Instant> updated();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a licence. */
    final class Builder extends ImmutableLicense.Builder {}
}
