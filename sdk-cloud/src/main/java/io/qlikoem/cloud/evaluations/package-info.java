/** How fast a tenant's apps are. Start at {@link io.qlikoem.cloud.evaluations.EvaluationsApi}. */
@NullMarked
package io.qlikoem.cloud.evaluations;

import org.jspecify.annotations.NullMarked;
