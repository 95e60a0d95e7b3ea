/** What a tenant's apps have to say by themselves. Start at {@link io.qlikoem.cloud.insights.InsightsApi}. */
@NullMarked
package io.qlikoem.cloud.insights;

import org.jspecify.annotations.NullMarked;
