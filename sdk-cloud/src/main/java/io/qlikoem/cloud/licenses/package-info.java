/** Licences of one Qlik Cloud tenant and who has them. Start at {@link io.qlikoem.cloud.licenses.LicensesApi}. */
@NullMarked
package io.qlikoem.cloud.licenses;

import org.jspecify.annotations.NullMarked;
