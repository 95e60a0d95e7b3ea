/** What alerts look for. Start at {@link io.qlikoem.cloud.conditions.ConditionsApi}. */
@NullMarked
package io.qlikoem.cloud.conditions;

import org.jspecify.annotations.NullMarked;
