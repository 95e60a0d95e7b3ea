/** What automations connect to. Start at {@link io.qlikoem.cloud.automationconnections.AutomationConnectionsApi}. */
@NullMarked
package io.qlikoem.cloud.automationconnections;

import org.jspecify.annotations.NullMarked;
