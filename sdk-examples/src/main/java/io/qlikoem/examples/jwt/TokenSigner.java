package io.qlikoem.examples.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs tokens with RS256: for a site's virtual proxy of type JWT, and for a JWT identity provider of Qlik Cloud.
 * Thread-safe. The key is held in memory and never shown.
 */
public final class TokenSigner {
    private static final Pattern KEY = Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----");
    private static final Duration LONGEST_CLOUD_LIFETIME = Duration.ofHours(1);

    private final PrivateKey key;
    private final Clock clock;

    private TokenSigner(PrivateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Reads the private key that belongs to the certificate which the virtual proxy or the identity provider knows.
     *
     * @param pem an RSA key in PKCS#8, not encrypted; {@code openssl pkcs8 -topk8 -nocrypt} makes one of any other
     */
    public static TokenSigner ofPem(Path pem, Clock clock) {
        String name = String.valueOf(pem.getFileName());
        try {
            Matcher block = KEY.matcher(Files.readString(pem));
            if (!block.find()) {
                throw wrong(name, "holds no unencrypted PKCS#8 key");
            }
            byte[] der = Base64.getMimeDecoder().decode(block.group(1));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new TokenSigner(key, clock);
        } catch (IOException e) {
            throw wrong(name, "cannot be read");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrong(name, "holds no RSA key");
        }
    }

    /**
     * A token for a site's virtual proxy.
     *
     * @param claims the names that the virtual proxy is set up for: {@code jwtAttributeUserId},
     *     {@code jwtAttributeUserDirectory}, and the audience, if it wants one
     */
    public Secret siteToken(SiteClaims claims, String userDirectory, String userId, Duration lifetime) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .claim(claims.userId(), userId)
                .claim(claims.userDirectory(), userDirectory)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)));
        claims.audience().ifPresent(set::audience);
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256), set.build());
    }

    /**
     * A token for {@code POST /login/jwt-session} of a Qlik Cloud tenant; good for one session.
     *
     * @param lifetime at most an hour
     */
    public Secret cloudToken(CloudIdentity identity, CloudUser user, Duration lifetime) {
        if (lifetime.compareTo(LONGEST_CLOUD_LIFETIME) > 0) {
            throw new IllegalArgumentException("lifetime must be an hour at most but was " + lifetime);
        }
        Instant now = clock.instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(identity.issuer())
                .audience("qlik.api/login/jwt-session")
                .subject(user.subject())
                .claim("subType", "user")
                .claim("name", user.name())
                .claim("email", user.email())
                .claim("email_verified", true)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)));
        if (!user.groups().isEmpty()) {
            set.claim("groups", user.groups());
        }
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(identity.keyId()), set.build());
    }

    private Secret signed(JWSHeader.Builder header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header.type(JOSEObjectType.JWT).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("this JVM cannot sign with RS256", e);
        }
        return Secret.of(token.serialize());
    }

    private static QlikConfigurationException wrong(String file, String problem) {
        return new QlikConfigurationException(
                file,
                problem,
                "give the certificate's RSA key; openssl pkcs8 -topk8 -nocrypt makes one of any other form");
    }

    @Override
    public String toString() {
        return "TokenSigner(RS256)";
    }
}
