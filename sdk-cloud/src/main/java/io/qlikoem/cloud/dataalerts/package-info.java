/** Alerts on the data of apps. Start at {@link io.qlikoem.cloud.dataalerts.DataAlertsApi}. */
@NullMarked
package io.qlikoem.cloud.dataalerts;

import org.jspecify.annotations.NullMarked;
