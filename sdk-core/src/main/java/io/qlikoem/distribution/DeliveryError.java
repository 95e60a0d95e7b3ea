package io.qlikoem.distribution;

/**
 * Why a delivery failed, is blocked or was left to a later day.
 *
 * @param type a short name of the kind of error, such as {@code NotFound}, {@code Blocked} or {@code Deferred}
 * @param message one line: what happened, at which step, and what to do. Holds no secret
 */
public record DeliveryError(String type, String message) {}
