package io.qlikoem.onprem.service;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.virtualproxy.VirtualProxyCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of a proxy. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ProxyServiceSettings {
    /** The site's id of the set of settings. */
    Optional<String> id();

    /** The port for https. */
    int listenPort();

    /** Whether http is served too. */
    default boolean allowHttp() {
        return false;
    }

    /** The port for http. */
    int unencryptedListenPort();

    /** The port for logins by https. */
    int authenticationListenPort();

    /** The port for logins by http. */
    int unencryptedAuthenticationListenPort();

    /** The port of its own interface, for tickets and sessions. */
    int restListenPort();

    /** Whether Kerberos is offered. */
    default boolean kerberosAuthentication() {
        return false;
    }

    /** The certificate that it shows. */
    Optional<String> sslBrowserCertificateThumbprint();

    /** Seconds that an idle connection stays open. */
    Optional<Integer> keepAliveTimeoutSeconds();

    /** Most bytes of all headers of a request. */
    Optional<Integer> maxHeaderSizeBytes();

    /** Most headers of a request. */
    Optional<Integer> maxHeaderLines();

    /** The virtual proxies that are linked to it. */
    List<VirtualProxyCondensed> virtualProxies();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableProxyServiceSettings.Builder {}
}
