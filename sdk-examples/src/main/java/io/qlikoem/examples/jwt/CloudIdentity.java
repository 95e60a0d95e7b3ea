package io.qlikoem.examples.jwt;

/**
 * The tenant's JWT identity provider.
 *
 * @param issuer as it is entered there
 * @param keyId as it is entered there, with the certificate
 */
public record CloudIdentity(String issuer, String keyId) {}
