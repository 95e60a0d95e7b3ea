package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.cloud.ConsoleHost;
import java.net.URI;

/** The organization's host, which lists the tenants of all regions. Thread-safe. */
public final class SandboxConsole {

    private final ConsoleHost console;
    private final CloudHosts hosts;

    SandboxConsole(ConsoleHost console, CloudHosts hosts) {
        this.console = console;
        this.hosts = hosts;
    }

    /** By a port of its own on loopback; needs no name resolution. */
    public URI url() {
        return hosts.consoleUrl();
    }

    /** By name, at the port that all hosts of the cloud share. */
    public URI hostUrl() {
        return hosts.url(CloudHosts.CONSOLE);
    }

    public String clientId() {
        return console.client().id();
    }

    public String clientSecret() {
        return console.client().secret();
    }

    /** What filters must name: the subscription of all tenants. */
    public String subscriptionId() {
        return ConsoleHost.SUBSCRIPTION;
    }
}
