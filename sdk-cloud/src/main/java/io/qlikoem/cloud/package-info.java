/** Qlik Cloud regions and tenants. */
@NullMarked
package io.qlikoem.cloud;

import org.jspecify.annotations.NullMarked;
