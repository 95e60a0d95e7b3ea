package io.qlikoem.examples.config;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.qlikoem.distribution.AppSelection;
import io.qlikoem.distribution.TenantSelection;
import io.qlikoem.examples.config.Config.Certificates;
import io.qlikoem.examples.config.Config.Client;
import io.qlikoem.examples.config.Config.Cloud;
import io.qlikoem.examples.config.Config.DistributionConfig;
import io.qlikoem.examples.config.Config.KeptReleasesConfig;
import io.qlikoem.examples.config.Config.Site;
import io.qlikoem.examples.config.Config.TenantConfig;
import io.qlikoem.examples.config.Config.VirtualProxy;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import okio.Buffer;

/** Reads the configuration file. Everything that can be wrong without asking anybody is found here. */
public final class ConfigReader {
    private final Path file;
    private final Map<String, String> environment;

    private ConfigReader(Path file, Map<String, String> environment) {
        this.file = file.toAbsolutePath().normalize();
        this.environment = environment;
    }

    /**
     * Reads a file.
     *
     * @param environment what {@code ${env:NAME}} is taken from
     * @throws ConfigException naming the place and what is wrong with it
     */
    public static Config read(Path file, Map<String, String> environment) {
        return new ConfigReader(file, environment).read();
    }

    private Config read() {
        JsonNode root = new JsonNode(fileName(), "", parse(), new Environment(environment)::substitute);
        List<String> required = List.of("site", "cloud", "ledger", "distributions");
        required.forEach(key -> {
            if (!root.has(key)) {
                throw root.wrong(key, "is missing");
            }
        });
        Config config = new Config(
                file,
                site(root.object("site")),
                cloud(root.object("cloud")),
                ledger(root),
                spaceName(root, "landingSpace").orElse("OEM landing"),
                distributions(root),
                root.optionalObject("keepReleases").map(this::keptReleases),
                concurrency(root),
                WatchReader.read(root));
        root.done();
        requireOtherSpaces(root, config);
        requireKnownTenants(root, config);
        return config;
    }

    private String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private Map<?, ?> parse() {
        String json;
        try {
            json = Files.readString(file);
        } catch (MalformedInputException e) {
            throw new ConfigException(fileName() + ": is not a UTF-8 text file");
        } catch (IOException e) {
            throw new ConfigException(file + ": cannot be read; "
                    + (Files.exists(file) ? "check that it is a file you may read" : "there is no such file"));
        }
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            Object value = reader.readJsonValue();
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new ConfigException(fileName() + ": has more text behind the end of its JSON");
            }
            if (!(value instanceof Map<?, ?> map)) {
                throw new ConfigException(fileName() + ": must hold one JSON object");
            }
            return map;
        } catch (EOFException e) {
            throw new ConfigException(fileName() + ": is not valid JSON: it ends too early");
        } catch (JsonEncodingException e) {
            throw new ConfigException(fileName() + ": is not valid JSON " + place(String.valueOf(e.getMessage()))
                    + "; look for a missing quote, comma or brace, or an unescaped backslash");
        } catch (JsonDataException e) {
            throw new ConfigException(fileName() + ": has a key twice " + place(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new ConfigException(fileName() + ": is not valid JSON: " + e.getMessage());
        }
    }

    /** Of the parser's message only the path: the rest speaks of the parser's own settings, and may quote a value. */
    private static String place(String message) {
        int at = message.lastIndexOf(" at path ");
        String path =
                at < 0 ? "$" : message.substring(at + " at path ".length()).split("\\s", -1)[0];
        return "near " + path;
    }

    private Site site(JsonNode node) {
        URI url = url(node, "url");
        if (node.has("certificates") == node.has("virtualProxy")) {
            throw node.wrong("", "needs either \"certificates\" with \"user\", or \"virtualProxy\" with \"jwt\"");
        }
        Site site = node.has("certificates")
                ? new Site(url, Optional.of(certificates(node)), Optional.empty())
                : new Site(url, Optional.empty(), Optional.of(virtualProxy(node)));
        node.done();
        return site;
    }

    private Certificates certificates(JsonNode site) {
        JsonNode node = site.object("certificates");
        String user = site.text("user");
        if (!user.matches("[^\\\\]+\\\\[^\\\\]+")) {
            throw site.wrong(
                    "user", "must be directory and id with a backslash between them, such as INTERNAL\\\\sa_api");
        }
        Certificates certificates = new Certificates(
                existingFile(node, "client"),
                existingFile(node, "key"),
                existingFile(node, "root"),
                user,
                site.optionalText("expectedHostName"));
        node.done();
        return certificates;
    }

    private VirtualProxy virtualProxy(JsonNode site) {
        Optional<Path> trusted = site.has("trustedCertificates")
                ? Optional.of(existingFile(site, "trustedCertificates"))
                : Optional.empty();
        return new VirtualProxy(site.text("virtualProxy"), site.text("jwt"), trusted);
    }

    private Cloud cloud(JsonNode node) {
        Client client = new Client(node.text("clientId"), node.text("clientSecret"));
        Optional<Path> trusted = node.has("trustedCertificates")
                ? Optional.of(existingFile(node, "trustedCertificates"))
                : Optional.empty();
        List<TenantConfig> tenants = new ArrayList<>();
        Set<String> names = new HashSet<>();
        OptionalInt importsPerDay = importsPerDay(node);
        for (JsonNode tenant : node.objects("tenants")) {
            TenantConfig read = tenant(tenant, importsPerDay);
            if (!names.add(read.name())) {
                throw tenant.wrong("name", "is '" + read.name() + "', which another tenant has already");
            }
            tenants.add(read);
        }
        node.done();
        return new Cloud(client, trusted, tenants);
    }

    private TenantConfig tenant(JsonNode node, OptionalInt importsOfAll) {
        if (node.has("clientId") != node.has("clientSecret")) {
            throw node.wrong("", "has only one of \"clientId\" and \"clientSecret\"; a client of its own needs both");
        }
        Optional<Client> client = node.has("clientId")
                ? Optional.of(new Client(node.text("clientId"), node.text("clientSecret")))
                : Optional.empty();
        OptionalInt own = importsPerDay(node);
        TenantConfig tenant = new TenantConfig(
                node.text("name"),
                url(node, "url"),
                node.namedTexts("labels"),
                own.isPresent() ? own : importsOfAll,
                client);
        node.done();
        return tenant;
    }

    private static OptionalInt importsPerDay(JsonNode node) {
        Optional<Integer> imports = node.count("importsPerDay");
        if (imports.isPresent() && imports.get() < 1) {
            throw node.wrong("importsPerDay", "must be 1 or more, not " + imports.get() + "; leave it out for no cap");
        }
        return imports.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private String ledger(JsonNode root) {
        String url = root.text("ledger");
        int options = url.indexOf(';');
        String database = options < 0 ? url : url.substring(0, options);
        if (!database.matches("jdbc:h2:(?!(file:)?$).*")) {
            throw root.wrong(
                    "ledger",
                    "must be an H2 database, such as jdbc:h2:file:./ledger; an embedded SDK takes any"
                            + " DataSource of H2 or PostgreSQL");
        }
        String path = database.replaceFirst("^jdbc:h2:(file:)?", "");
        // Of two letters or more, because one is a drive.
        boolean elsewhere = path.matches("[A-Za-z]{2,}:.*");
        return elsewhere ? url : "jdbc:h2:file:" + resolve(atHome(path)) + url.substring(database.length());
    }

    /** The database would read a path's {@code ~} as the user's home, and nobody else does. */
    private static String atHome(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    private List<DistributionConfig> distributions(JsonNode root) {
        List<DistributionConfig> distributions = new ArrayList<>();
        for (JsonNode node : root.objects("distributions")) {
            DistributionConfig distribution = new DistributionConfig(
                    node.optionalText("name").orElse("distribution " + (distributions.size() + 1)),
                    apps(node.object("apps")),
                    tenants(node.object("tenants")),
                    spaceName(node, "space").orElseThrow(() -> node.wrong("space", "is missing")),
                    node.flag("adoptExisting"),
                    WaveReader.waves(node),
                    names(node, "extensions"),
                    names(node, "themes"));
            node.done();
            distributions.add(distribution);
        }
        return distributions;
    }

    private static List<String> names(JsonNode node, String key) {
        return node.has(key) ? node.texts(key) : List.of();
    }

    private KeptReleasesConfig keptReleases(JsonNode node) {
        int releases = node.count("last").orElse(5);
        if (releases < 1) {
            throw node.wrong("last", "must be at least 1, not " + releases);
        }
        Optional<Integer> megabytes = node.count("maxMegabytes");
        if (megabytes.filter(size -> size < 1).isPresent()) {
            throw node.wrong("maxMegabytes", "must be at least 1, not " + megabytes.get());
        }
        KeptReleasesConfig kept = new KeptReleasesConfig(
                resolve(node.text("folder")),
                releases,
                megabytes.map(size -> OptionalLong.of(size * 1_000_000L)).orElse(OptionalLong.empty()));
        node.done();
        return kept;
    }

    private static AppSelection apps(JsonNode node) {
        AppSelection apps = new AppSelection(
                node.optionalText("stream"),
                node.has("names") ? node.texts("names") : List.of(),
                node.has("tags") ? node.texts("tags") : List.of(),
                node.namedTexts("customProperties"));
        node.done();
        return apps;
    }

    private static TenantSelection tenants(JsonNode node) {
        Map<String, TenantSelection> said = new LinkedHashMap<>();
        if (node.has("all")) {
            if (!node.flag("all")) {
                throw node.wrong("all", "can only be true; name the tenants instead, by names, labels or routedBy");
            }
            said.put("all", TenantSelection.allTenants());
        }
        if (node.has("names")) {
            said.put("names", TenantSelection.named(node.texts("names").toArray(String[]::new)));
        }
        if (node.has("labels")) {
            said.put("labels", TenantSelection.labelled(node.namedTexts("labels")));
        }
        if (node.has("routedBy")) {
            said.put("routedBy", TenantSelection.routedBy(node.text("routedBy")));
        }
        node.done();
        if (said.size() != 1) {
            throw node.wrong(
                    "",
                    said.isEmpty()
                            ? "selects no tenant; give one of all, names, labels, routedBy"
                            : "must have only one of " + String.join(", ", said.keySet()));
        }
        return said.values().iterator().next();
    }

    private static Optional<String> spaceName(JsonNode node, String key) {
        return node.optionalText(key).map(name -> {
            if (!name.matches("[^\"*?<>/|\\\\:]{1,256}")) {
                throw node.wrong(key, "must be a space name of 1 to 256 characters without \" * ? < > / | \\ :");
            }
            return name;
        });
    }

    private static int concurrency(JsonNode root) {
        int concurrency = root.count("concurrency").orElse(16);
        if (concurrency < 1 || concurrency > 256) {
            throw root.wrong("concurrency", "must be from 1 to 256, not " + concurrency);
        }
        return concurrency;
    }

    private static void requireOtherSpaces(JsonNode root, Config config) {
        for (int i = 0; i < config.distributions().size(); i++) {
            if (config.distributions().get(i).space().equalsIgnoreCase(config.landingSpace())) {
                throw root.wrong(
                        "distributions[" + i + "].space",
                        "is '" + config.landingSpace() + "', which is the landing space; choose another name");
            }
        }
    }

    /** Quiet hours of a tenant that nobody knows would hold nobody back. */
    private static void requireKnownTenants(JsonNode root, Config config) {
        Set<String> tenants =
                config.cloud().tenants().stream().map(TenantConfig::name).collect(Collectors.toSet());
        for (String tenant : config.watch().quietHoursByTenant().keySet()) {
            if (!tenants.contains(tenant)) {
                throw root.wrong("watch.quietHoursByTenant." + tenant, "is no tenant of cloud.tenants");
            }
        }
    }

    private URI url(JsonNode node, String key) {
        String text = node.text(key);
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw node.wrong(key, "is not a URL; give it as https://host[:port]");
        }
        String scheme = String.valueOf(url.getScheme());
        if (!scheme.matches("https?") || url.getHost() == null) {
            throw node.wrong(key, "is not a URL; give it as https://host[:port]");
        }
        if (url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null) {
            throw node.wrong(key, "must be only https://host[:port], without user, query or fragment");
        }
        if (!url.getPath().isEmpty() && !url.getPath().equals("/")) {
            throw node.wrong(key, "must be only https://host[:port], without a path");
        }
        if (scheme.equals("http") && !url.getHost().matches("localhost|127\\..*|\\[::1\\]")) {
            throw node.wrong(key, "is plain http, which everybody on the way can read; use https");
        }
        return url;
    }

    private Path existingFile(JsonNode node, String key) {
        Path path = resolve(node.text(key));
        if (!Files.isRegularFile(path)) {
            throw node.wrong(key, "is " + path + ", which is not there; paths are relative to the configuration file");
        }
        return path;
    }

    private Path resolve(String path) {
        Path folder = file.getParent();
        return (folder == null ? Path.of(path) : folder.resolve(path)).normalize();
    }
}
