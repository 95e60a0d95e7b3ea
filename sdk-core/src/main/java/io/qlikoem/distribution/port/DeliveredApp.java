package io.qlikoem.distribution.port;

/**
 * An app that has arrived in a tenant.
 *
 * @param appId the site's id of the app
 * @param name the app's name
 * @param tenant the vendor's name of the tenant
 * @param space the managed space's name
 * @param publishedAppId the app that customers open
 * @param version the version that it holds now
 */
public record DeliveredApp(
        String appId, String name, String tenant, String space, String publishedAppId, String version) {}
