package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A plain HTTPS client for the tests: no redirects, no retries, one base address, some fixed headers. */
final class WireClient {

    private final OkHttpClient http;
    private final String base;
    private final Map<String, String> headers;
    private final String querySuffix;

    private WireClient(OkHttpClient http, String base, Map<String, String> headers, String querySuffix) {
        this.http = http;
        this.base = base;
        this.headers = headers;
        this.querySuffix = querySuffix;
    }

    /** An answer, read to its end. */
    record Answer(int status, ByteString content, okhttp3.Headers headers) {

        byte[] body() {
            return content.toByteArray();
        }

        String text() {
            return content.utf8();
        }

        Map<String, @Nullable Object> json() {
            try {
                return Json.parseObject(body());
            } catch (Json.NotJson e) {
                throw new AssertionError(text(), e);
            }
        }

        List<Map<String, @Nullable Object>> list() {
            return objects("[]", json("{\"[]\":" + text() + "}"));
        }

        List<Map<String, @Nullable Object>> data() {
            return objects("data", json());
        }

        Map<String, @Nullable Object> nested(String key) {
            return Json.nested(json(), key);
        }

        String string(String key) {
            return String.valueOf(json().get(key));
        }

        String header(String name) {
            return String.valueOf(headers.get(name));
        }

        private static List<Map<String, @Nullable Object>> objects(String key, Map<String, @Nullable Object> from) {
            return Json.objects(from, key);
        }

        private static Map<String, @Nullable Object> json(String text) {
            return new Answer(200, ByteString.encodeUtf8(text), okhttp3.Headers.of()).json();
        }
    }

    /** With client certificate, user and xrfkey. */
    static WireClient site(Sandbox sandbox) {
        SandboxSite site = sandbox.site();
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate(site.rootPem()))
                .heldCertificate(held(site.clientPem(), site.clientKeyPem()))
                .build();
        return new WireClient(
                http(tls),
                site.url().toString(),
                Map.of("X-Qlik-User", "UserDirectory=INTERNAL;UserId=sa_api", "X-Qlik-Xrfkey", "abcdefghijklmnop"),
                "xrfkey=abcdefghijklmnop");
    }

    /** Trusts the site but shows no certificate. */
    static WireClient anonymous(Sandbox sandbox, URI url) {
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate(sandbox.site().rootPem()))
                .build();
        return new WireClient(http(tls), url.toString(), Map.of(), "");
    }

    /** Trusts the tenants; without a token. */
    static WireClient tenant(Sandbox sandbox, URI url) {
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate(sandbox.caPem()))
                .build();
        return new WireClient(http(tls), url.toString(), Map.of(), "");
    }

    /** With a token of the region's client. */
    static WireClient loggedIn(Sandbox sandbox, String tenant) {
        WireClient client = tenant(sandbox, sandbox.tenant(tenant).url());
        return client.with(
                "Authorization", "Bearer " + client.token(sandbox.cloudClientId(), sandbox.cloudClientSecret()));
    }

    String token(String id, String secret) {
        Answer answer = json(
                "POST",
                "/oauth/token",
                Json.object("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
        return answer.string("access_token");
    }

    WireClient with(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new WireClient(http, base, more, querySuffix);
    }

    WireClient without(String name) {
        Map<String, String> less = new java.util.HashMap<>(headers);
        less.remove(name);
        return new WireClient(http, base, less, querySuffix);
    }

    /** The same client at another door. */
    WireClient at(URI url) {
        return new WireClient(http, url.toString(), headers, querySuffix);
    }

    WireClient withQuery(String suffix) {
        return new WireClient(http, base, headers, suffix);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer json(String method, String path, @Nullable Object body) {
        return send(method, path, RequestBody.create(Json.write(body), okhttp3.MediaType.get("application/json")));
    }

    Answer bytes(String method, String path, byte[] body) {
        return send(method, path, RequestBody.create(body));
    }

    Answer send(String method, String path, @Nullable RequestBody body) {
        try {
            return call(method, path, body);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    Answer call(String method, String path, @Nullable RequestBody body) throws IOException {
        try (Response response = open(method, path, body)) {
            return new Answer(response.code(), response.body().byteString(), response.headers());
        }
    }

    Response open(String method, String path, @Nullable RequestBody body) throws IOException {
        String target = base + path + (querySuffix.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + querySuffix);
        Request.Builder request = new Request.Builder().url(target).method(method, body);
        headers.forEach(request::header);
        return http.newCall(request.build()).execute();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static OkHttpClient http(HandshakeCertificates tls) {
        return new OkHttpClient.Builder()
                .sslSocketFactory(tls.sslSocketFactory(), tls.trustManager())
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .dns(name -> List.of(InetAddress.getLoopbackAddress()))
                .build();
    }

    private static X509Certificate certificate(String pem) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts the PKCS#8 header before the PKCS#1 key, which Java alone cannot read. */
    private static HeldCertificate held(String certificatePem, String keyPem) {
        byte[] key = Base64.getMimeDecoder()
                .decode(keyPem.replaceAll("-----(BEGIN|END) RSA PRIVATE KEY-----", "")
                        .trim());
        byte[] algorithm = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");
        byte[] octets = der(0x04, key);
        byte[] content = new byte[algorithm.length + octets.length];
        System.arraycopy(algorithm, 0, content, 0, algorithm.length);
        System.arraycopy(octets, 0, content, algorithm.length, octets.length);
        try {
            RSAPrivateCrtKey privateKey = (RSAPrivateCrtKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der(0x30, content)));
            X509Certificate certificate = certificate(certificatePem);
            return new HeldCertificate(new KeyPair(certificate.getPublicKey(), privateKey), certificate);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] der(int tag, byte[] content) {
        byte[] encoded = new byte[content.length + 4];
        encoded[0] = (byte) tag;
        encoded[1] = (byte) 0x82;
        encoded[2] = (byte) (content.length >> 8);
        encoded[3] = (byte) content.length;
        System.arraycopy(content, 0, encoded, 4, content.length);
        return encoded;
    }
}
