/**
 * The two ends of a distribution as its engine sees them: an {@link io.qlikoem.distribution.port.AppSource} that apps
 * come from and {@link io.qlikoem.distribution.port.TenantTarget}s that they go to. The clients implement these; a
 * vendor may too.
 */
@NullMarked
package io.qlikoem.distribution.port;

import org.jspecify.annotations.NullMarked;
