package io.qlikoem.sandbox;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Id and secret of the OAuth client that all tenants know. */
record CloudClient(String id, String secret) {

    static CloudClient random() {
        byte[] random = new byte[48];
        new SecureRandom().nextBytes(random);
        String hex = HexFormat.of().formatHex(random);
        return new CloudClient(hex.substring(0, 32), hex.substring(32));
    }

    @Override
    public String toString() {
        return "CloudClient[" + id + "]";
    }
}
