package io.qlikoem.distribution;

/**
 * Why a delivery failed or is blocked.
 *
 * @param type a short name of the kind of error, such as {@code NotFound} or {@code Blocked}
 * @param message one line: what happened, at which step, and what to do. Holds no secret
 */
public record DeliveryError(String type, String message) {}
