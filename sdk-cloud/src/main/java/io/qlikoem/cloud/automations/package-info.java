/** Automations of a Qlik Cloud tenant and their runs. Start at {@link io.qlikoem.cloud.automations.AutomationsApi}. */
@NullMarked
package io.qlikoem.cloud.automations;

import org.jspecify.annotations.NullMarked;
