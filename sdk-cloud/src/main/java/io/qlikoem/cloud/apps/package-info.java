/** Apps of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.apps.AppsApi}. */
@NullMarked
package io.qlikoem.cloud.apps;

import org.jspecify.annotations.NullMarked;
