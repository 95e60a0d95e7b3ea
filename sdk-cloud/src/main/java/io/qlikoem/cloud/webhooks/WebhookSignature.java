package io.qlikoem.cloud.webhooks;

import io.qlikoem.json.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a webhook's call comes from the tenant that knows its secret. The signature is in the header {@value #HEADER}:
 * HMAC-SHA256 of the body as it came, in lower-case hexadecimal. Check the bytes before anything parses them. Immutable,
 * thread-safe.
 *
 * @see <a href="https://qlik.dev/apis/event/verify-webhook-signatures-hmac/">Qlik Cloud: verify webhook signatures</a>
 */
public final class WebhookSignature {
    /** The header that holds the signature. */
    public static final String HEADER = "Qlik-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private WebhookSignature(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Checks with this secret of a webhook.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public static WebhookSignature of(Secret secret) {
        byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            throw new IllegalArgumentException("secret must not be empty");
        }
        return new WebhookSignature(new SecretKeySpec(bytes, ALGORITHM));
    }

    /**
     * Whether the body is signed with the secret. Takes the same time wherever the signature is wrong.
     *
     * @param body the body as it came, not parsed and written again
     * @param signature the header's value; {@code null} when there was none
     */
    public boolean matches(byte[] body, @Nullable String signature) {
        if (signature == null) {
            return false;
        }
        String expected = HexFormat.of().formatHex(mac(body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM lacks " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "WebhookSignature(" + ALGORITHM + ")";
    }
}
