package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A virtual proxy as lists and proxies name it; {@link VirtualProxyApi#get} says more. Fields that we do not know are
 * kept.
 */
@Value.Immutable
@QlikModel
public interface VirtualProxyCondensed {
    /** The site's id of the virtual proxy. */
    String id();

    /** What the path begins with: {@code oem}. Empty for the default one. */
    Optional<String> prefix();

    /** At most 500 characters. */
    Optional<String> description();

    /** Whether it is the one without a prefix. */
    default boolean defaultVirtualProxy() {
        return false;
    }

    /** How it knows who comes. */
    default AuthenticationMethod authenticationMethod() {
        return AuthenticationMethod.TICKET;
    }

    /** Name of the session cookie; unique on a site. */
    String sessionCookieHeaderName();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a virtual proxy. */
    final class Builder extends ImmutableVirtualProxyCondensed.Builder {}
}
