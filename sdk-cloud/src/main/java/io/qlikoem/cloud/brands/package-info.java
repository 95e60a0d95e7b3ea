/** How a tenant looks. Start at {@link io.qlikoem.cloud.brands.BrandsApi}. */
@NullMarked
package io.qlikoem.cloud.brands;

import org.jspecify.annotations.NullMarked;
