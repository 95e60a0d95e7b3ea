package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs and checks the tokens of the virtual proxy. */
public final class Jwt {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

    private final KeyPair keys;
    private final Clock clock;

    public Jwt(KeyPair keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for the user, valid from now for the given time. */
    public String sign(String userDirectory, String userId, Duration lifetime) {
        Instant now = clock.instant();
        byte[] header = Json.write(Json.object("alg", "RS256", "typ", "JWT"));
        byte[] claims = Json.write(Json.object(
                "userId", userId,
                "userDirectory", userDirectory,
                "name", userId,
                "iat", now.getEpochSecond(),
                "exp", now.plus(lifetime).getEpochSecond()));
        String signed = ENCODER.encodeToString(header) + "." + ENCODER.encodeToString(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sandbox cannot sign its token", e);
        }
    }

    /** The user of a token that is whole, signed by us, and valid now. */
    Optional<SiteUser> verify(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Map<String, @Nullable Object> header = decode(parts[0]);
            Map<String, @Nullable Object> claims = decode(parts[1]);
            String algorithm = ALGORITHMS.get(String.valueOf(header.get("alg")));
            if (algorithm == null || !isSigned(algorithm, parts) || !isCurrent(claims)) {
                return Optional.empty();
            }
            String directory = Json.text(claims, "userDirectory");
            String userId = Json.text(claims, "userId");
            return directory == null || userId == null
                    ? Optional.empty()
                    : Optional.of(new SiteUser(directory, userId));
        } catch (Json.NotJson | IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private boolean isSigned(String algorithm, String[] parts) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private boolean isCurrent(Map<String, @Nullable Object> claims) {
        double now = clock.millis() / 1000.0;
        boolean expired = !(claims.get("exp") instanceof Number exp) || exp.doubleValue() <= now;
        boolean early = claims.get("nbf") instanceof Number nbf && nbf.doubleValue() > now;
        return !expired && !early;
    }

    private static Map<String, @Nullable Object> decode(String part) throws Json.NotJson {
        return Json.parseObject(Base64.getUrlDecoder().decode(part));
    }
}
