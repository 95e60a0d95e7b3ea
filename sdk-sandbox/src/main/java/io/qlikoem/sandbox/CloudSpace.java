package io.qlikoem.sandbox;

/**
 * A space of a tenant.
 *
 * @param type {@code shared}, {@code managed} or {@code data}
 */
public record CloudSpace(String id, String name, String type) {}
