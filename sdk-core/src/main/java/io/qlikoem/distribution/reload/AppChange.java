package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.port.AppVersion;
import java.util.Optional;

/**
 * An app that is not what it was when the site was last looked at.
 *
 * @param appId the site's id of the app
 * @param name the app's name
 * @param before what it was; empty for an app that was not there
 * @param now what it is
 */
public record AppChange(String appId, String name, Optional<AppVersion> before, AppVersion now) {}
