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
 * {@link #virtualProxy} and one of {@link #jwt}, {@link #headerUser} and {@link #ticketsFrom}. Not thread-safe.
 *
 * <p>Defaults: {@link RetryPolicy#standard()}, {@link TimeLimits#standard()}, at most 4 calls at once, the site writes
 * one export at a time, a transport of its own. HTTP/1.1 only.
 */
public final class SiteBuilder {
    private final URI url;

    /** With our certificate: port 4242 and the proxy service. */
    final TlsSettings.Builder certificateTls = TlsSettings.builder();

    /** Without: a virtual proxy asks for none. */
    final TlsSettings.Builder proxyTls = TlsSettings.builder();

    boolean certificates;
    boolean rootGiven;

    @Nullable
    String userText;

    @Nullable
    String prefix;

    @Nullable
    String expectedHostName;

    @Nullable
    Supplier<Secret> jwt;

    @Nullable
    String headerName;

    String headerUser = "";

    @Nullable
    URI proxyService;

    String sessionCookie = "X-Qlik-Session";
    RetryPolicy retry = RetryPolicy.standard();
    TimeLimits timeLimits = TimeLimits.standard();
    HttpListener listener = new HttpListener() {};
    Optional<ExportScope> exportScope = Optional.empty();
    int parallelCalls = 4;
    int parallelExports = 1;

    @Nullable
    HttpTransport transport;

    private Optional<SiteUser> user = Optional.empty();

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
        certificateTls.clientCertificate(client, key);
        return trusting(root);
    }

    /** The same with an encrypted PKCS#8 key. */
    public SiteBuilder certificates(Path client, Path key, Secret keyPassword, Path root) {
        certificates = true;
        certificateTls.clientCertificate(client, key, keyPassword);
        return trusting(root);
    }

    /** The {@code client.pfx} that the QMC exports for Windows. Say with {@link #trusting} whom to trust. */
    public SiteBuilder clientKeyStore(Path pfx, Secret password) {
        certificates = true;
        certificateTls.clientKeyStore(pfx, password);
        return this;
    }

    /**
     * Trusts the certificates of a PEM file. Where we show a client certificate these alone; else besides the JVM's trust
     * anchors.
     */
    public SiteBuilder trusting(Path root) {
        rootGiven = true;
        certificateTls.trust(root);
        proxyTls.trust(root);
        return this;
    }

    /**
     * The user that calls with a client certificate, or with a ticket, act as; its rights decide what they may do.
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
     * For a virtual proxy with header authentication and a static user directory. Whoever reaches such a proxy can be any
     * user, so a site lets only trusted machines reach it.
     *
     * @param header the name that the virtual proxy expects: {@code hdr-usr}
     * @param userId {@code jane}; US-ASCII only
     */
    public SiteBuilder headerUser(String header, String userId) {
        this.headerName = header;
        this.headerUser = userId;
        return this;
    }

    /**
     * The same with a dynamic user directory, sent as {@code ACME\jane}. Where the virtual proxy has another pattern, give
     * the text that it expects to {@link #headerUser(String, String)}.
     */
    public SiteBuilder headerUser(String header, String directory, String userId) {
        return headerUser(header, directory + "\\" + userId);
    }

    /**
     * For a virtual proxy with ticket authentication: the site's proxy service gives out a ticket for the user of
     * {@link #actingAs} to whoever has the {@link #certificates}. One ticket opens one session.
     *
     * @param proxyService {@code https://host:4243}
     */
    public SiteBuilder ticketsFrom(URI proxyService) {
        this.proxyService = proxyService;
        return this;
    }

    /**
     * How the name of the session's cookie begins, where a virtual proxy calls it otherwise than {@code X-Qlik-Session}.
     */
    public SiteBuilder sessionCookie(String name) {
        this.sessionCookie = name;
        return this;
    }

    /**
     * The name in the server's certificate where it is not the host of the URL: a site's certificates carry the machine
     * name of the installation, often the short one. It is verified just as strictly. With tickets it is the name in the certificate of the
     * proxy service.
     */
    public SiteBuilder expectedHostName(String name) {
        this.expectedHostName = name;
        return this;
    }

    /** Speaks TLS 1.2 only, for sites that ask for the client certificate by renegotiation. */
    public SiteBuilder tls12Only() {
        certificateTls.tls12Only();
        proxyTls.tls12Only();
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
        WayIn way = WayIn.of(this);
        user = way.actor();
        return new QlikSenseSite(this, SiteConnections.of(this, way));
    }

    URI url() {
        return url;
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

    /** Where it leads and as whom; nothing secret. */
    @Override
    public String toString() {
        return "QlikSenseSite(" + baseUrl() + user.map(who -> " as " + who).orElse("") + ")";
    }
}
