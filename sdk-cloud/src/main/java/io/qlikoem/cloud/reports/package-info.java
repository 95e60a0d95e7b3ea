/** Reports made once, on demand. Start at {@link io.qlikoem.cloud.reports.ReportsApi}. */
@NullMarked
package io.qlikoem.cloud.reports;

import org.jspecify.annotations.NullMarked;
