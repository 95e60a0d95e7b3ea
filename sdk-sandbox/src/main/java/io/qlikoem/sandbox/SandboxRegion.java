package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.cloud.Region;
import java.net.URI;
import java.time.Duration;

/** A region of the cloud: its OAuth client, which every tenant of it accepts, and the host where tenants are made. Thread-safe. */
public final class SandboxRegion {

    private final Region region;
    private final CloudHosts hosts;

    SandboxRegion(Region region, CloudHosts hosts) {
        this.region = region;
        this.hosts = hosts;
    }

    /** As in host names, such as {@code eu}. */
    public String name() {
        return region.code().host();
    }

    /** As in the bodies of tenants, such as {@code eu-west-1}. */
    public String datacenter() {
        return region.code().datacenter();
    }

    public String clientId() {
        return region.client().id();
    }

    public String clientSecret() {
        return region.client().secret();
    }

    /** The register host by a port of its own on loopback; needs no name resolution. */
    public URI registerUrl() {
        return hosts.registerUrl(region);
    }

    /** The register host by name, at the port that all hosts of the cloud share. */
    public URI registerHostUrl() {
        return hosts.url("register" + region.code().domain());
    }

    /** Adds a tenant here; names are unique in the whole sandbox. */
    public SandboxTenant addTenant(String name) {
        return hosts.addTenant(region, name);
    }

    /** Tenants there may be in all, purged ones not counted; more answer 403 {@code TENANTS-22}. */
    public void tenantQuota(int tenants) {
        region.tenantQuota(tenants);
    }

    /** How long tenants made at the register host do not answer, by the sandbox's clock; at first not at all. */
    public void creationDelay(Duration delay) {
        region.creationDelay(delay);
    }
}
