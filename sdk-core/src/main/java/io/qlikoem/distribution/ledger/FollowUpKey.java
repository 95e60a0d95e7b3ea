package io.qlikoem.distribution.ledger;

/**
 * One thing to be done after one delivery, whatever the version.
 *
 * @param followUp its name
 * @param delivery what it comes after
 */
public record FollowUpKey(String followUp, DeliveryKey delivery) {}
