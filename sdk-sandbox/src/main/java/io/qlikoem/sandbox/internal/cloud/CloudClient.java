package io.qlikoem.sandbox.internal.cloud;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Id and secret of an OAuth client. */
public record CloudClient(String id, String secret) {

    public static CloudClient random() {
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
