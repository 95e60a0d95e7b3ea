package io.qlikoem.cloud;

import io.qlikoem.cloud.appdata.AppDataApi;
import io.qlikoem.cloud.appmedia.AppMediaApi;
import io.qlikoem.cloud.apps.AppExports;
import io.qlikoem.cloud.apps.AppsApi;
import io.qlikoem.cloud.appscripts.AppScriptsApi;
import io.qlikoem.cloud.automationconnections.AutomationConnectionsApi;
import io.qlikoem.cloud.automationconnections.AutomationConnectorsApi;
import io.qlikoem.cloud.automations.AutomationsApi;
import io.qlikoem.cloud.collections.CollectionsApi;
import io.qlikoem.cloud.conditions.ConditionsApi;
import io.qlikoem.cloud.dataalerts.DataAlertsApi;
import io.qlikoem.cloud.dataconnections.DataConnectionsApi;
import io.qlikoem.cloud.datacredentials.DataCredentialsApi;
import io.qlikoem.cloud.datafiles.DataFilesApi;
import io.qlikoem.cloud.evaluations.EvaluationsApi;
import io.qlikoem.cloud.insights.InsightsApi;
import io.qlikoem.cloud.items.ItemsApi;
import io.qlikoem.cloud.notifications.NotificationsApi;
import io.qlikoem.cloud.reloads.ReloadsApi;
import io.qlikoem.cloud.reloadtasks.ReloadTasksApi;
import io.qlikoem.cloud.reportfilters.ReportFiltersApi;
import io.qlikoem.cloud.reports.ReportsApi;
import io.qlikoem.cloud.reporttemplates.ReportTemplatesApi;
import io.qlikoem.cloud.sharingtasks.SharingTasksApi;
import io.qlikoem.cloud.spaces.SharesApi;
import io.qlikoem.cloud.spaces.SpacesApi;
import io.qlikoem.cloud.tasks.SchedulingTasksApi;
import io.qlikoem.cloud.tasks.TasksApi;
import io.qlikoem.cloud.tempcontents.TempContentsApi;
import io.qlikoem.cloud.webhooks.WebhooksApi;

/**
 * The typed clients of what a tenant holds and does: apps, spaces, tasks, automations. All of them use the same token,
 * retries and rate budget. Thread-safe.
 */
public interface ContentApis {
    /** The client of a resource: an implementation of its Retrofit interface. */
    <T> T api(Class<T> apiInterface);

    /** What apps hold, where it came from and how their reloads went. */
    default AppDataApi appData() {
        return api(AppDataApi.class);
    }

    /** Pictures and other files inside of apps. */
    default AppMediaApi appMedia() {
        return api(AppMediaApi.class);
    }

    /** Import, publish, republish, change, delete, restore. */
    default AppsApi apps() {
        return api(AppsApi.class);
    }

    /** Load scripts of apps and their versions. */
    default AppScriptsApi appScripts() {
        return api(AppScriptsApi.class);
    }

    /** What automations connect to. */
    default AutomationConnectionsApi automationConnections() {
        return api(AutomationConnectionsApi.class);
    }

    /** What automations can connect to. */
    default AutomationConnectorsApi automationConnectors() {
        return api(AutomationConnectorsApi.class);
    }

    /** Automations and their runs. */
    default AutomationsApi automations() {
        return api(AutomationsApi.class);
    }

    /** Collections of the catalogue, favourites among them. */
    default CollectionsApi collections() {
        return api(CollectionsApi.class);
    }

    /** What alerts look for. */
    default ConditionsApi conditions() {
        return api(ConditionsApi.class);
    }

    /** Alerts on the data of apps. */
    default DataAlertsApi dataAlerts() {
        return api(DataAlertsApi.class);
    }

    /** Connections to data. */
    default DataConnectionsApi dataConnections() {
        return api(DataConnectionsApi.class);
    }

    /** Credentials of connections. */
    default DataCredentialsApi dataCredentials() {
        return api(DataCredentialsApi.class);
    }

    /** Data files that scripts read. */
    default DataFilesApi dataFiles() {
        return api(DataFilesApi.class);
    }

    /** Measurements of how fast apps are. */
    default EvaluationsApi evaluations() {
        return api(EvaluationsApi.class);
    }

    /** Gets apps out of the tenant as files. */
    default AppExports exports() {
        return AppExports.by(apps(), tempContents());
    }

    /** Analyses that apps offer by themselves. */
    default InsightsApi insights() {
        return api(InsightsApi.class);
    }

    /** The catalogue: lists of apps. */
    default ItemsApi items() {
        return api(ItemsApi.class);
    }

    /** Messages to the client's user. */
    default NotificationsApi notifications() {
        return api(NotificationsApi.class);
    }

    /** The old schedules of reloads, deprecated by the vendor. */
    @SuppressWarnings("deprecation") // by the vendor; it still works
    default ReloadTasksApi reloadTasks() {
        return api(ReloadTasksApi.class);
    }

    /** Reloads of apps. */
    default ReloadsApi reloads() {
        return api(ReloadsApi.class);
    }

    /** Filters that reports and subscriptions use. */
    default ReportFiltersApi reportFilters() {
        return api(ReportFiltersApi.class);
    }

    /** Reports made once. */
    default ReportsApi reports() {
        return api(ReportsApi.class);
    }

    /** What reports are made of. */
    default ReportTemplatesApi reportTemplates() {
        return api(ReportTemplatesApi.class);
    }

    /** The same tasks in the vendor's newer namespace, which can do more and has smaller rate budgets. */
    default SchedulingTasksApi schedulingTasks() {
        return api(SchedulingTasksApi.class);
    }

    /** Single resources of a space that are shared. */
    default SharesApi shares() {
        return api(SharesApi.class);
    }

    /** Subscriptions and report tasks. */
    default SharingTasksApi sharingTasks() {
        return api(SharingTasksApi.class);
    }

    /** Spaces and their members. */
    default SpacesApi spaces() {
        return api(SpacesApi.class);
    }

    /** Scheduled and triggered tasks. */
    default TasksApi tasks() {
        return api(TasksApi.class);
    }

    /** Uploads and downloads. */
    default TempContentsApi tempContents() {
        return api(TempContentsApi.class);
    }

    /** Webhooks and what they delivered. */
    default WebhooksApi webhooks() {
        return api(WebhooksApi.class);
    }
}
