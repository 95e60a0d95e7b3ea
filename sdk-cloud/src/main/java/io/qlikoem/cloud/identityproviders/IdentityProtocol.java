package io.qlikoem.cloud.identityproviders;

import com.squareup.moshi.Json;

/** How an identity provider talks. */
public enum IdentityProtocol {
    /** OpenID Connect. */
    @Json(name = "OIDC")
    OIDC,
    /** SAML 2.0. */
    @Json(name = "SAML")
    SAML,
    /** Tokens that you sign. */
    @Json(name = "jwtAuth")
    JWT,
    /** Tokens of a client-managed site. */
    @Json(name = "qsefw-local-bearer-token")
    QSEFW_LOCAL_BEARER_TOKEN,
    /** Newer than this library. */
    UNKNOWN
}
