/** Pictures and other files inside of a tenant's apps. Start at {@link io.qlikoem.cloud.appmedia.AppMediaApi}. */
@NullMarked
package io.qlikoem.cloud.appmedia;

import org.jspecify.annotations.NullMarked;
