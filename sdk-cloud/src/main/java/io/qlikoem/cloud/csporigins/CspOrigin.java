package io.qlikoem.cloud.csporigins;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An origin in the tenant's content security policy. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CspOrigin {
    /** Opaque. */
    String id();

    /** May lack the scheme that it was given with. */
    String origin();

    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Directive {@code child-src}. */
    Optional<Boolean> childSrc();

    /** Directive {@code connect-src}. */
    Optional<Boolean> connectSrc();

    /** Directive {@code connect-src} for web sockets. */
    Optional<Boolean> connectSrcWSS();

    /** Directive {@code font-src}. */
    Optional<Boolean> fontSrc();

    /** Directive {@code form-action}. */
    Optional<Boolean> formAction();

    /** May embed the tenant. */
    Optional<Boolean> frameAncestors();

    /** May be embedded. */
    Optional<Boolean> frameSrc();

    /** Directive {@code img-src}. */
    Optional<Boolean> imgSrc();

    /** Directive {@code media-src}. */
    Optional<Boolean> mediaSrc();

    /** Directive {@code object-src}. */
    Optional<Boolean> objectSrc();

    /** Directive {@code script-src}. */
    Optional<Boolean> scriptSrc();

    /** Directive {@code style-src}. */
    Optional<Boolean> styleSrc();

    /** Directive {@code worker-src}. */
    Optional<Boolean> workerSrc();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** Last change (UTC). */
    Optional<Instant> modifiedDate();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCspOrigin.Builder {}
}
