package io.qlikoem.cloud.afterdelivery;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.automations.AutomationRun;
import io.qlikoem.cloud.automations.NewAutomationRun;
import io.qlikoem.cloud.dataalerts.AlertTriggerRequest;
import io.qlikoem.cloud.dataalerts.AlertTriggered;
import io.qlikoem.cloud.tasks.TaskStarted;
import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.DeliveredApp;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a customer's tenant does once an app has arrived in it. Each has a name that it is remembered by, so that it is done at most
 * once for each version; give each a name of its own and keep it.
 *
 * <p>Which automation, task or alert belongs to an app in a tenant is the vendor's knowledge: a function says so for each
 * delivery, and where it says nothing, nothing is done.
 */
public final class AfterDeliveries {
    private static final Logger log = LoggerFactory.getLogger(AfterDeliveries.class);

    private AfterDeliveries() {}

    /**
     * Runs an automation. The client's user has to own it.
     *
     * @param automationId says which one
     */
    public static AfterDelivery runningAutomation(
            String name, QlikCloud cloud, Function<DeliveredApp, Optional<String>> automationId) {
        return new InTenant(name, cloud, automationId, (tenant, id) -> {
            AutomationRun run = tenant.automations().run(id, NewAutomationRun.byApi());
            log.atDebug()
                    .addKeyValue("tenant", tenant.name())
                    .addKeyValue("run", run.id())
                    .log("Automation started");
        });
    }

    /**
     * Starts a task of the tenant.
     *
     * @param taskId says which one
     */
    public static AfterDelivery startingTask(
            String name, QlikCloud cloud, Function<DeliveredApp, Optional<String>> taskId) {
        return new InTenant(name, cloud, taskId, (tenant, id) -> {
            TaskStarted started = tenant.tasks().start(id);
            log.atDebug()
                    .addKeyValue("tenant", tenant.name())
                    .addKeyValue("task", started)
                    .log("Task started");
        });
    }

    /**
     * Has a data alert checked now, so that customers are told by the new data and not at the alert's next time.
     *
     * @param alertId says which one
     */
    public static AfterDelivery checkingDataAlert(
            String name, QlikCloud cloud, Function<DeliveredApp, Optional<String>> alertId) {
        return new InTenant(name, cloud, alertId, (tenant, id) -> {
            AlertTriggered triggered = tenant.dataAlerts().trigger(AlertTriggerRequest.of(id));
            log.atDebug()
                    .addKeyValue("tenant", tenant.name())
                    .addKeyValue("workflow", triggered.workflowID().orElse(""))
                    .log("Data alert triggered");
        });
    }

    private record InTenant(
            String name,
            QlikCloud cloud,
            Function<DeliveredApp, Optional<String>> idOf,
            BiConsumer<QlikCloudTenant, String> action)
            implements AfterDelivery {
        @Override
        public void delivered(DeliveredApp app) {
            idOf.apply(app).ifPresent(id -> action.accept(cloud.tenant(app.tenant()), id));
        }
    }
}
