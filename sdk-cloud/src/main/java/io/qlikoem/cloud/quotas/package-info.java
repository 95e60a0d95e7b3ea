/** Limits of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.quotas.QuotasApi}. */
@NullMarked
package io.qlikoem.cloud.quotas;

import org.jspecify.annotations.NullMarked;
