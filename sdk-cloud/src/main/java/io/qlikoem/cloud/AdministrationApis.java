package io.qlikoem.cloud;

import io.qlikoem.cloud.apikeys.ApiKeysApi;
import io.qlikoem.cloud.audits.AuditsApi;
import io.qlikoem.cloud.authsettings.AuthSettingsApi;
import io.qlikoem.cloud.banners.BannersApi;
import io.qlikoem.cloud.brands.BrandsApi;
import io.qlikoem.cloud.csporigins.CspOriginsApi;
import io.qlikoem.cloud.emailserver.EmailServerApi;
import io.qlikoem.cloud.extensions.ExtensionsApi;
import io.qlikoem.cloud.groups.GroupsApi;
import io.qlikoem.cloud.identityproviders.IdentityProvidersApi;
import io.qlikoem.cloud.ippolicies.IpPoliciesApi;
import io.qlikoem.cloud.licenses.LicensesApi;
import io.qlikoem.cloud.notes.NotesApi;
import io.qlikoem.cloud.oauthclients.OauthClientsApi;
import io.qlikoem.cloud.oauthtokens.OauthTokensApi;
import io.qlikoem.cloud.pinnedlinks.PinnedLinksApi;
import io.qlikoem.cloud.quotas.QuotasApi;
import io.qlikoem.cloud.roles.RolesApi;
import io.qlikoem.cloud.tenants.TenantsApi;
import io.qlikoem.cloud.tenantsettings.TenantSettingsApi;
import io.qlikoem.cloud.themes.ThemesApi;
import io.qlikoem.cloud.users.UsersApi;
import io.qlikoem.cloud.webintegrations.WebIntegrationsApi;

/**
 * The typed clients of what an administrator of a tenant looks after: people, licences, settings, ways in. All of them use
 * the same token, retries and rate budget. Thread-safe.
 */
public interface AdministrationApis {
    /** The client of a resource: an implementation of its Retrofit interface. */
    <T> T api(Class<T> apiInterface);

    /** API keys and what they may be. */
    default ApiKeysApi apiKeys() {
        return api(ApiKeysApi.class);
    }

    /** What happened. */
    default AuditsApi audits() {
        return api(AuditsApi.class);
    }

    /** How long sessions last. */
    default AuthSettingsApi authSettings() {
        return api(AuthSettingsApi.class);
    }

    /** The line of text that all users see. */
    default BannersApi banners() {
        return api(BannersApi.class);
    }

    /** How the tenant looks. */
    default BrandsApi brands() {
        return api(BrandsApi.class);
    }

    /** Origins to load from or to be embedded in. */
    default CspOriginsApi cspOrigins() {
        return api(CspOriginsApi.class);
    }

    /** How the tenant sends e-mail. */
    default EmailServerApi emailServer() {
        return api(EmailServerApi.class);
    }

    /** Extensions that apps use. */
    default ExtensionsApi extensions() {
        return api(ExtensionsApi.class);
    }

    /** Groups and how the tenant deals with them. */
    default GroupsApi groups() {
        return api(GroupsApi.class);
    }

    /** How people and your tokens get in. */
    default IdentityProvidersApi identityProviders() {
        return api(IdentityProvidersApi.class);
    }

    /** Addresses that the tenant may be reached from. */
    default IpPoliciesApi ipPolicies() {
        return api(IpPoliciesApi.class);
    }

    /** The licence and who has a part of it. */
    default LicensesApi licenses() {
        return api(LicensesApi.class);
    }

    /** Whether there are notes. */
    default NotesApi notes() {
        return api(NotesApi.class);
    }

    /** OAuth clients of the tenant. */
    default OauthClientsApi oauthClients() {
        return api(OauthClientsApi.class);
    }

    /** Live tokens. */
    default OauthTokensApi oauthTokens() {
        return api(OauthTokensApi.class);
    }

    /** Links in the navigation. */
    default PinnedLinksApi pinnedLinks() {
        return api(PinnedLinksApi.class);
    }

    /** Limits. */
    default QuotasApi quotas() {
        return api(QuotasApi.class);
    }

    /** Roles and what they allow. */
    default RolesApi roles() {
        return api(RolesApi.class);
    }

    /** Further settings of the tenant. */
    default TenantSettingsApi settings() {
        return api(TenantSettingsApi.class);
    }

    /** The tenant itself. */
    default TenantsApi tenants() {
        return api(TenantsApi.class);
    }

    /** Themes that apps use. */
    default ThemesApi themes() {
        return api(ThemesApi.class);
    }

    /** Users, and who the client is here. */
    default UsersApi users() {
        return api(UsersApi.class);
    }

    /** Web pages that may embed the tenant. */
    default WebIntegrationsApi webIntegrations() {
        return api(WebIntegrationsApi.class);
    }
}
