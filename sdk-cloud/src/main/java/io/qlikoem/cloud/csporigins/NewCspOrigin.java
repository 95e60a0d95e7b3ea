package io.qlikoem.cloud.csporigins;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An origin to be allowed; what is not said is not allowed. */
@Value.Immutable
@QlikModel
public interface NewCspOrigin {
    /** Host, with or without scheme. */
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

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewCspOrigin.Builder {}
}
