package io.qlikoem.onprem;

import io.qlikoem.onprem.license.AnalyzerAccessApi;
import io.qlikoem.onprem.license.AnalyzerTimeAccessApi;
import io.qlikoem.onprem.license.LicenseApi;
import io.qlikoem.onprem.license.LoginAccessApi;
import io.qlikoem.onprem.license.ProfessionalAccessApi;
import io.qlikoem.onprem.license.UserAccessApi;
import io.qlikoem.onprem.node.LoadBalancingApi;
import io.qlikoem.onprem.node.ServerNodeApi;
import io.qlikoem.onprem.node.ServiceStatusApi;
import io.qlikoem.onprem.rule.RuleAuditApi;
import io.qlikoem.onprem.rule.SystemRuleApi;
import io.qlikoem.onprem.service.EngineServiceApi;
import io.qlikoem.onprem.service.PrintingServiceApi;
import io.qlikoem.onprem.service.ProxyServiceApi;
import io.qlikoem.onprem.service.RepositoryServiceApi;
import io.qlikoem.onprem.service.SchedulerServiceApi;
import io.qlikoem.onprem.user.UserApi;
import io.qlikoem.onprem.userdirectory.UserDirectoryApi;
import io.qlikoem.onprem.virtualproxy.VirtualProxyApi;

/**
 * The typed clients of how a site is run: users, rules, nodes, services, the licence. All of them use the same identity,
 * retries and errors. Thread-safe.
 */
public interface SiteAdministrationApis {
    /** The client of a resource: an implementation of its Retrofit interface. */
    <T> T api(Class<T> apiInterface);

    /** Who has analyzer access. */
    default AnalyzerAccessApi analyzerAccess() {
        return api(AnalyzerAccessApi.class);
    }

    /** Analyzer capacity. */
    default AnalyzerTimeAccessApi analyzerTimeAccess() {
        return api(AnalyzerTimeAccessApi.class);
    }

    /** How the engines are set up. */
    default EngineServiceApi engines() {
        return api(EngineServiceApi.class);
    }

    /** The licence and how much of it is used. */
    default LicenseApi license() {
        return api(LicenseApi.class);
    }

    /** Where an app can be opened. */
    default LoadBalancingApi loadBalancing() {
        return api(LoadBalancingApi.class);
    }

    /** Login access, by tokens. */
    default LoginAccessApi loginAccess() {
        return api(LoginAccessApi.class);
    }

    /** How the printing services are set up. */
    default PrintingServiceApi printingServices() {
        return api(PrintingServiceApi.class);
    }

    /** Who has professional access. */
    default ProfessionalAccessApi professionalAccess() {
        return api(ProfessionalAccessApi.class);
    }

    /** How the proxies are set up. */
    default ProxyServiceApi proxies() {
        return api(ProxyServiceApi.class);
    }

    /** How the repositories are set up. */
    default RepositoryServiceApi repositories() {
        return api(RepositoryServiceApi.class);
    }

    /** What the rules come to. */
    default RuleAuditApi ruleAudits() {
        return api(RuleAuditApi.class);
    }

    /** How the schedulers are set up. */
    default SchedulerServiceApi schedulers() {
        return api(SchedulerServiceApi.class);
    }

    /** Nodes. */
    default ServerNodeApi serverNodes() {
        return api(ServerNodeApi.class);
    }

    /** How the services are. */
    default ServiceStatusApi serviceStatuses() {
        return api(ServiceStatusApi.class);
    }

    /** Security, licence and synchronisation rules. */
    default SystemRuleApi systemRules() {
        return api(SystemRuleApi.class);
    }

    /** Who has user access, by tokens. */
    default UserAccessApi userAccess() {
        return api(UserAccessApi.class);
    }

    /** Where users come from, and their synchronisation. */
    default UserDirectoryApi userDirectories() {
        return api(UserDirectoryApi.class);
    }

    /** Users. */
    default UserApi users() {
        return api(UserApi.class);
    }

    /** How users and programs come in. */
    default VirtualProxyApi virtualProxies() {
        return api(VirtualProxyApi.class);
    }
}
