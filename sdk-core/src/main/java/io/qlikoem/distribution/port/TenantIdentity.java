package io.qlikoem.distribution.port;

/**
 * Who answers behind a tenant's address.
 *
 * @param tenantId the vendor's id of the tenant that the token belongs to
 * @param userId the vendor's id of the user that the client acts as
 */
public record TenantIdentity(String tenantId, String userId) {}
