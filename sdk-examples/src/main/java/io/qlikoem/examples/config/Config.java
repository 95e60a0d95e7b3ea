package io.qlikoem.examples.config;

import io.qlikoem.distribution.AppSelection;
import io.qlikoem.distribution.TenantSelection;
import io.qlikoem.distribution.Wave;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the configuration file says, with every path absolute.
 *
 * @param file the file itself
 * @param ledger JDBC URL of the ledger
 */
public record Config(
        Path file,
        Site site,
        Cloud cloud,
        String ledger,
        String landingSpace,
        List<DistributionConfig> distributions,
        Optional<KeptReleasesConfig> keptReleases,
        int concurrency,
        WatchConfig watch) {

    /** The client-managed site, by one of its two doors. */
    public record Site(URI url, Optional<Certificates> certificates, Optional<VirtualProxy> virtualProxy) {}

    /** The repository's own door. */
    public record Certificates(Path client, Path key, Path root, String user, Optional<String> hostName) {}

    /** The proxy's door. */
    public record VirtualProxy(String prefix, String jwt, Optional<Path> trustedCertificates) {
        @Override
        public String toString() {
            return "VirtualProxy[" + prefix + "]";
        }
    }

    /** Qlik Cloud, as one OAuth client sees it. */
    public record Cloud(Client client, Optional<Path> trustedCertificates, List<TenantConfig> tenants) {}

    /** An OAuth client. */
    public record Client(String id, String secret) {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /** One customer's tenant. */
    public record TenantConfig(
            String name, URI url, Map<String, String> labels, OptionalInt importsPerDay, Optional<Client> client) {}

    /** One sentence of what goes where. */
    public record DistributionConfig(
            String name,
            AppSelection apps,
            TenantSelection tenants,
            String space,
            boolean adoptExisting,
            List<Wave> waves,
            List<String> extensions,
            List<String> themes) {}

    /**
     * What is kept for a way back.
     *
     * @param releases how many delivered releases of each app
     */
    public record KeptReleasesConfig(Path folder, int releases, OptionalLong maxBytes) {}
}
