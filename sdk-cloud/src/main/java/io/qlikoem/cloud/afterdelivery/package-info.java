/** What may come after a delivery: start at {@link io.qlikoem.cloud.afterdelivery.AfterDeliveries}. */
@NullMarked
package io.qlikoem.cloud.afterdelivery;

import org.jspecify.annotations.NullMarked;
