/** The customers' tenants in Qlik Cloud. Start at {@link io.qlikoem.cloud.QlikCloud}. */
@NullMarked
package io.qlikoem.cloud;

import org.jspecify.annotations.NullMarked;
