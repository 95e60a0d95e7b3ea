package io.qlikoem.cloud.afterdelivery;

import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a service of the vendor's that an app has arrived in a tenant: a POST with a JSON body, signed with a shared secret.
 * Thread-safe.
 *
 * <p>The header {@value #SIGNATURE} has the HMAC-SHA256 of the body in lower-case hexadecimal, as the tenants' own webhooks have
 * theirs. A call whose answer is lost is sent again with the same {@value #KEY}, which is one for each version of an app in a
 * tenant.
 */
public final class DeliveryWebhook implements AfterDelivery, AutoCloseable {
    /** The header that holds the signature. */
    public static final String SIGNATURE = "Qlik-Oem-Signature";
    /** The header by which a repeated call is known. */
    public static final String KEY = "Idempotency-Key";

    private static final Logger log = LoggerFactory.getLogger(DeliveryWebhook.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final String name;
    private final ApiConnection connection;
    private final String path;
    private final SecretKeySpec key;

    private DeliveryWebhook(String name, ApiConnection connection, String path, SecretKeySpec key) {
        this.name = name;
        this.connection = connection;
        this.path = path;
        this.key = key;
    }

    /**
     * A webhook at this address, with a connection pool of its own: close it. Contacts nobody.
     *
     * @param url https, or http on this machine
     * @param secret what calls are signed with, at least 16 bytes of UTF-8
     */
    public static DeliveryWebhook to(String name, URI url, Secret secret) {
        return to(name, url, secret, UnaryOperator.identity());
    }

    /** The same over a connection pool of yours, which {@link #close()} leaves open. */
    public static DeliveryWebhook to(String name, URI url, Secret secret, HttpTransport transport) {
        return to(name, url, secret, options -> options.transport(transport));
    }

    private static DeliveryWebhook to(String name, URI url, Secret secret, UnaryOperator<ConnectionBuilder> options) {
        byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 16) {
            throw new IllegalArgumentException("secret must have at least 16 bytes");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("url must be without a query, because it is logged");
        }
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("^/", "");
        ApiConnection connection = options.apply(ApiConnection.builder(url.resolve("/"), "webhook " + name))
                .build();
        return new DeliveryWebhook(name, connection, path, new SecretKeySpec(bytes, ALGORITHM));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void delivered(DeliveredApp app) {
        String body = QlikJson.write(Map.of(
                "event", "app.delivered",
                "appId", app.appId(),
                "appName", app.name(),
                "tenant", app.tenant(),
                "space", app.space(),
                "publishedAppId", app.publishedAppId(),
                "version", app.version()));
        RawAnswer answer = connection
                .raw()
                .call("POST", path)
                .header(SIGNATURE, signature(body))
                .header(KEY, key(app))
                .json(body)
                .repeatable()
                .send();
        log.atDebug()
                .addKeyValue("webhook", name)
                .addKeyValue("status", answer.status())
                .log("Webhook called after a delivery");
    }

    private String signature(String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM lacks " + ALGORITHM, e);
        }
    }

    private static String key(DeliveredApp app) {
        String text = String.join("\n", app.appId(), app.tenant(), app.space(), app.version());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Closes the connection pool, unless it is yours. */
    @Override
    public void close() {
        connection.close();
    }

    @Override
    public String toString() {
        return "DeliveryWebhook[" + name + "]";
    }
}
