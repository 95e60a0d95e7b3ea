package io.qlikoem.onprem.virtualproxy;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.node.ServerNodeCondensed;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A virtual proxy in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface VirtualProxy {
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

    /** Whether it lets in whom it does not know. */
    default AnonymousAccess anonymousAccessMode() {
        return AnonymousAccess.NONE;
    }

    /** Name of the session cookie; unique on a site. */
    String sessionCookieHeaderName();

    /** The domain that the cookie is for. */
    Optional<String> sessionCookieDomain();

    /** Minutes without a call after which a session ends. */
    int sessionInactivityTimeout();

    /** Whether the cookie is sent over https only. */
    default boolean hasSecureAttributeHttps() {
        return false;
    }

    /** When a browser sends the cookie from other sites. */
    default SameSite sameSiteAttributeHttps() {
        return SameSite.NOT_SET;
    }

    /** Host names that may open it: a call by any other is refused. */
    @Json(name = "websocketCrossOriginWhiteList")
    List<String> hostAllowList();

    /** Headers that it adds to answers. */
    Optional<String> additionalResponseHeaders();

    /** Whether rules are told about the client. */
    default boolean extendedSecurityEnvironment() {
        return false;
    }

    /** The nodes whose engines it uses. */
    List<ServerNodeCondensed> loadBalancingServerNodes();

    /** The header that names the user. */
    Optional<String> headerAuthenticationHeaderName();

    /** The directory of all who come in by a header. */
    Optional<String> headerAuthenticationStaticUserDirectory();

    /** How the header is read: {@code $ud\\$id}. */
    Optional<String> headerAuthenticationDynamicUserDirectory();

    /** What a {@code User-Agent} must contain to be asked for a Windows login. */
    Optional<String> windowsAuthenticationEnabledDevicePattern();

    /** The claim that holds the user. */
    Optional<String> jwtAttributeUserId();

    /** The claim that holds the directory; a constant stands in brackets. */
    Optional<String> jwtAttributeUserDirectory();

    /** The audience that a token must have. */
    Optional<String> jwtAudience();

    /** The certificate that tokens are checked with, as PEM. */
    Optional<String> jwtPublicKeyCertificate();

    /** Claims that become attributes of the user. */
    List<JwtAttribute> jwtAttributeMap();

    /** The address that SAML answers come to. */
    Optional<String> samlHostUri();

    /** Its id for the SAML identity provider. */
    Optional<String> samlEntityId();

    /** The SAML attribute that holds the user. */
    Optional<String> samlAttributeUserId();

    /** The SAML attribute that holds the directory. */
    Optional<String> samlAttributeUserDirectory();

    /** Where the OpenID provider describes itself. */
    Optional<String> oidcConfigurationEndpointUri();

    /** Its id for the OpenID provider. */
    Optional<String> oidcClientId();

    /** Its secret for the OpenID provider. */
    Optional<Secret> oidcClientSecret();

    /** The scopes that it asks for. */
    Optional<String> oidcScope();

    /** The claim that holds the user. */
    Optional<String> oidcAttributeSub();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

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

    /** Builds a virtual proxy. */
    final class Builder extends ImmutableVirtualProxy.Builder {}
}
