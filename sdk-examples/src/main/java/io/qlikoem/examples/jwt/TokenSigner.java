package io.qlikoem.examples.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * Signs tokens with RS256: for a site's virtual proxy of type JWT, and for a JWT identity provider of Qlik Cloud.
 * Thread-safe. The key is held in memory and never shown.
 */
public final class TokenSigner {
    private static final Duration LONGEST_CLOUD_LIFETIME = Duration.ofHours(1);

    private final RSAPrivateKey key;
    private final Clock clock;

    private TokenSigner(RSAPrivateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Reads the private key that belongs to the certificate which the virtual proxy or the identity provider knows.
     *
     * @param pem an RSA key, PKCS#1 or PKCS#8, not encrypted
     */
    public static TokenSigner ofPem(Path pem, Clock clock) {
        String name = String.valueOf(pem.getFileName());
        try {
            JWK read = JWK.parseFromPEMEncodedObjects(Files.readString(pem));
            if (read instanceof RSAKey rsa && rsa.isPrivate()) {
                return new TokenSigner(rsa.toRSAPrivateKey(), clock);
            }
        } catch (IOException e) {
            throw wrong(name, "cannot be read");
        } catch (JOSEException e) {
            throw wrong(name, "is not a PEM file with a key that is not encrypted");
        }
        throw wrong(name, "holds no private RSA key");
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
        return new QlikConfigurationException(file, problem, "give the RSA key of the certificate as PEM");
    }

    @Override
    public String toString() {
        return "TokenSigner(RS256)";
    }
}
