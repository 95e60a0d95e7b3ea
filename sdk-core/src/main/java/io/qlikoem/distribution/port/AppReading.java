package io.qlikoem.distribution.port;

/**
 * What an app was when the site was looked at.
 *
 * @param appId the site's id of the app
 * @param name the app's name
 * @param version its reload time and its last change
 */
public record AppReading(String appId, String name, AppVersion version) {}
