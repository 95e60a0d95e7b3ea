package io.qlikoem.cloud.identityproviders;

import com.squareup.moshi.Json;

/** Whose product an identity provider is. */
public enum IdentityProduct {
    /** Auth0. */
    @Json(name = "auth0")
    AUTH0,
    /** Okta. */
    @Json(name = "okta")
    OKTA,
    /** The vendor's own. */
    @Json(name = "qlik")
    QLIK,
    /** Any other. */
    @Json(name = "generic")
    GENERIC,
    /** Salesforce. */
    @Json(name = "salesforce")
    SALESFORCE,
    /** Keycloak. */
    @Json(name = "keycloak")
    KEYCLOAK,
    /** Active Directory Federation Services. */
    @Json(name = "adfs")
    ADFS,
    /** Yourself: for tokens that you sign. */
    @Json(name = "external")
    EXTERNAL,
    /** Entra ID. */
    @Json(name = "azureAD")
    AZURE_AD,
    /** Newer than this library. */
    UNKNOWN
}
