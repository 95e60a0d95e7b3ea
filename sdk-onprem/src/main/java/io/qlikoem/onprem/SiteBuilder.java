package io.qlikoem.onprem;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.HttpListener;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.http.RetryPolicy;
import io.qlikoem.http.TimeLimits;
import io.qlikoem.http.TlsSettings;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.app.ExportScope;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a {@link QlikSenseSite}: either by {@link #certificates} (port 4242) and {@link #actingAs}, or by
 * {@link #virtualProxy} and {@link #jwt}. Not thread-safe.
 *
 * <p>Defaults: {@link RetryPolicy#standard()}, {@link TimeLimits#standard()}, at most 4 calls at once, the site writes
 * one export at a time, a transport of its own. HTTP/1.1 only.
 */
public final class SiteBuilder {
    private final URI url;
    private boolean certificates;
    private boolean rootGiven;
    private @Nullable String userText;
    private @Nullable String prefix;
    private @Nullable Supplier<Secret> jwt;

    final TlsSettings.Builder tls = TlsSettings.builder();

    @Nullable
    SiteUser user;

    RetryPolicy retry = RetryPolicy.standard();
    TimeLimits timeLimits = TimeLimits.standard();
    HttpListener listener = new HttpListener() {};
    Optional<ExportScope> exportScope = Optional.empty();
    int parallelCalls = 4;
    int parallelExports = 1;

    @Nullable
    HttpTransport transport;

    SiteBuilder(URI url) {
        this.url = url;
    }

    /**
     * The files that the QMC exports as PEM, with the secret key included and no password. Only servers whose certificate
     * the root signed are trusted.
     *
     * @param client {@code client.pem}
     * @param key {@code client_key.pem}, PKCS#1 or PKCS#8
     * @param root {@code root.pem}
     */
    public SiteBuilder certificates(Path client, Path key, Path root) {
        certificates = true;
        tls.clientCertificate(client, key);
        return trusting(root);
    }

    /** The same with an encrypted PKCS#8 key. */
    public SiteBuilder certificates(Path client, Path key, Secret keyPassword, Path root) {
        certificates = true;
        tls.clientCertificate(client, key, keyPassword);
        return trusting(root);
    }

    /** The {@code client.pfx} that the QMC exports for Windows. Say with {@link #trusting} whom to trust. */
    public SiteBuilder clientKeyStore(Path pfx, Secret password) {
        certificates = true;
        tls.clientKeyStore(pfx, password);
        return this;
    }

    /**
     * Trusts the certificates of a PEM file. With client certificates these alone; else besides the JVM's trust anchors.
     */
    public SiteBuilder trusting(Path root) {
        rootGiven = true;
        tls.trust(root);
        return this;
    }

    /**
     * The user that calls with a client certificate act as; its rights decide what they may do.
     *
     * @param directory {@code INTERNAL}
     * @param userId {@code sa_api}
     */
    public SiteBuilder actingAs(String directory, String userId) {
        if (directory.contains("\\")) {
            throw new IllegalArgumentException("directory must not hold a backslash but was " + directory);
        }
        return actingAs(directory + "\\" + userId);
    }

    /** The same as one text, {@code INTERNAL\sa_api}: the directory ends at the first backslash. */
    public SiteBuilder actingAs(String directoryAndUser) {
        this.userText = directoryAndUser;
        return this;
    }

    /**
     * A virtual proxy.
     *
     * @param prefix as the QMC has it, without slashes; empty for the default virtual proxy
     */
    public SiteBuilder virtualProxy(String prefix) {
        this.prefix = prefix;
        return this;
    }

    /** The token that the virtual proxy knows the user by. */
    public SiteBuilder jwt(Secret token) {
        return jwt(() -> token);
    }

    /** The same for tokens that expire: asked whenever a session is opened; what it throws is what the calls throw. */
    public SiteBuilder jwt(Supplier<Secret> tokens) {
        this.jwt = tokens;
        return this;
    }

    /**
     * The name in the server's certificate where it is not the host of the URL: a site's certificates carry the machine
     * name of the installation, often the short one. It is verified just as strictly.
     */
    public SiteBuilder expectedHostName(String name) {
        tls.expectedHostName(name);
        return this;
    }

    /** Speaks TLS 1.2 only, for sites that ask for the client certificate by renegotiation. */
    public SiteBuilder tls12Only() {
        tls.tls12Only();
        return this;
    }

    /** How long each part of a call may take; an export is a long call. */
    public SiteBuilder timeLimits(UnaryOperator<TimeLimits.Builder> options) {
        this.timeLimits = options.apply(TimeLimits.builder()).build();
        return this;
    }

    /** When a failed call is sent again. Exports and downloads never are. */
    public SiteBuilder retry(UnaryOperator<RetryPolicy.Builder> options) {
        this.retry = options.apply(RetryPolicy.builder()).build();
        return this;
    }

    /** Hears of retries. */
    public SiteBuilder listener(HttpListener listener) {
        this.listener = listener;
        return this;
    }

    /** The connection pool and threads to share; closing it stays with its owner. */
    public SiteBuilder transport(HttpTransport transport) {
        this.transport = transport;
        return this;
    }

    /** How many calls the site has to answer at a time; transfers of files do not count. */
    public SiteBuilder parallelCalls(int atMost) {
        this.parallelCalls = positive("parallelCalls", atMost);
        return this;
    }

    /** How many exports the site writes at a time; fetching what is written does not count. */
    public SiteBuilder parallelExports(int atMost) {
        this.parallelExports = positive("parallelExports", atMost);
        return this;
    }

    /** What every export takes along; the default depends on the app, see {@link QlikSenseSite#export}. */
    public SiteBuilder exportScope(ExportScope scope) {
        this.exportScope = Optional.of(scope);
        return this;
    }

    /**
     * The site; nothing is contacted yet.
     *
     * @throws QlikConfigurationException when options contradict each other or a file cannot be used
     */
    public QlikSenseSite build() {
        checkUrl();
        if (certificates) {
            checkCertificateDoor();
        } else {
            checkProxyDoor();
        }
        if (certificates && rootGiven) {
            tls.trustNothingElse();
        }
        return new QlikSenseSite(this, SiteConnections.of(this));
    }

    private void checkUrl() {
        if (url.getHost() == null) {
            throw wrong("not a URL with a host", "give it as https://host[:port]");
        }
        String path = url.getRawPath();
        boolean hasPath = path != null && !path.isEmpty() && !path.equals("/");
        if (hasPath || url.getRawQuery() != null) {
            throw wrong("the URL has a path or a query", "name a virtual proxy with virtualProxy(prefix)");
        }
    }

    private void checkCertificateDoor() {
        if (prefix != null || jwt != null) {
            throw wrong(
                    "client certificates and a virtual proxy do not go together",
                    "choose certificates with port 4242, or virtualProxy and jwt");
        }
        if (!"https".equalsIgnoreCase(url.getScheme())) {
            throw wrong("client certificates need https", "give it as https://host:4242");
        }
        if (userText == null) {
            throw wrong(
                    "client certificates do not say which user is calling", "add actingAs(\"INTERNAL\", \"sa_api\")");
        }
        user = parsed(userText);
    }

    private SiteUser parsed(String text) {
        int backslash = text.indexOf('\\');
        String directory = backslash < 0 ? "" : text.substring(0, backslash).strip();
        String id = text.substring(backslash + 1).strip();
        if (directory.isEmpty() || id.isEmpty()) {
            throw wrong("user '" + text + "' is not a directory and a name", "give it as INTERNAL\\sa_api");
        }
        return new SiteUser(directory, id);
    }

    private void checkProxyDoor() {
        if (jwt == null && prefix == null) {
            throw wrong(
                    "there is no way in", "add certificates(...) and actingAs(...), or virtualProxy(...) and jwt(...)");
        }
        if (jwt == null) {
            throw wrong("the virtual proxy needs a token", "add jwt(...)");
        }
        if (userText != null) {
            throw wrong("the token says who is calling, so actingAs has no meaning", "remove actingAs");
        }
        // Other characters cannot be entered in the QMC; dots alone would lead out of the prefix.
        if (prefix != null && !prefix.isEmpty() && (!prefix.matches("[a-z0-9._~-]+") || prefix.matches("\\.+"))) {
            throw wrong(
                    "'" + prefix + "' is not the prefix of a virtual proxy",
                    "use lower-case letters, digits and - . _ ~, no slashes");
        }
    }

    private QlikConfigurationException wrong(String problem, String remedy) {
        return new QlikConfigurationException(
                "site " + (url.getHost() == null ? "URL" : url.getHost()), problem, remedy);
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 but was " + value);
        }
        return value;
    }

    String name() {
        return url.getHost();
    }

    String peer() {
        return "site " + name();
    }

    /** With a slash at the end, as the paths of the interfaces need it. */
    URI baseUrl() {
        String path = prefix == null || prefix.isEmpty() ? "/" : "/" + prefix + "/";
        return url.resolve(path);
    }

    Supplier<Secret> jwt() {
        if (jwt == null) {
            throw new IllegalStateException("build() lets no proxy through without a token");
        }
        return jwt;
    }

    /** Where it leads and as whom; nothing secret. */
    @Override
    public String toString() {
        return "QlikSenseSite(" + baseUrl() + (user == null ? "" : " as " + user) + ")";
    }
}
