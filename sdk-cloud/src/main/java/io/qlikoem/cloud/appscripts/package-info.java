/** Load scripts of a tenant's apps. Start at {@link io.qlikoem.cloud.appscripts.AppScriptsApi}. */
@NullMarked
package io.qlikoem.cloud.appscripts;

import org.jspecify.annotations.NullMarked;
