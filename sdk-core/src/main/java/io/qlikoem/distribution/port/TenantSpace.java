package io.qlikoem.distribution.port;

/**
 * A space of a tenant in which the client may do its work.
 *
 * @param id the vendor's id
 * @param name the space's name
 * @param kind what it is for
 */
public record TenantSpace(String id, String name, SpaceKind kind) {}
