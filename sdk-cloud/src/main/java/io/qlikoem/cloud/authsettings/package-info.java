/**
 * Sessions and registration in one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.authsettings.AuthSettingsApi}.
 */
@NullMarked
package io.qlikoem.cloud.authsettings;

import org.jspecify.annotations.NullMarked;
