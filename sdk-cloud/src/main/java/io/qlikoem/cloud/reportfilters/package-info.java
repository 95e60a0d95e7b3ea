/**
 * Filters for reports and subscriptions of a tenant's apps. Start at {@link
 * io.qlikoem.cloud.reportfilters.ReportFiltersApi}.
 */
@NullMarked
package io.qlikoem.cloud.reportfilters;

import org.jspecify.annotations.NullMarked;
