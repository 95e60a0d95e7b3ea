package io.qlikoem.sandbox.internal.cloud;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/** Ids in the forms that the vendor uses. */
final class Ids {

    private static final Random RANDOM = new SecureRandom();

    private Ids() {}

    static String uuid() {
        return UUID.randomUUID().toString();
    }

    /** 24 hex digits: spaces, items, users, temporary contents. */
    static String hex24() {
        return hex(12);
    }

    /** 32 hex digits, as in trace headers. */
    static String trace() {
        return hex(16);
    }

    /** 32 URL-safe characters: tenants. */
    static String opaque32() {
        return secret(24);
    }

    /** 16 letters and digits: the host label of a new tenant. */
    static String label() {
        return "t" + hex(8).substring(1);
    }

    /** URL-safe text of so many random bytes. */
    static String secret(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
