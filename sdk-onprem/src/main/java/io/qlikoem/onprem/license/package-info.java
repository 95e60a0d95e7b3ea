/** The licence of a site and who uses it; to read only. Start at {@link io.qlikoem.onprem.license.LicenseApi}. */
@NullMarked
package io.qlikoem.onprem.license;

import org.jspecify.annotations.NullMarked;
