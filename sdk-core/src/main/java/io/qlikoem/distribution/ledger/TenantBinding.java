package io.qlikoem.distribution.ledger;

/**
 * Which tenant a name means.
 *
 * @param tenant the vendor's name of the tenant
 * @param tenantId the id that the tenant's token tells
 */
public record TenantBinding(String tenant, String tenantId) {}
