package io.qlikoem.distribution.ledger;

/**
 * What a delivery is about, whenever it is made: one app, one tenant, one space.
 *
 * <p>The distribution that asked for it is not part of it, nor is the site: app ids are unique by themselves, and a site
 * that moves to another host name still has the same apps.
 *
 * @param appId the site's id of the app
 * @param tenant the vendor's name of the tenant
 * @param space the managed space's name
 */
public record DeliveryKey(String appId, String tenant, String space) {}
