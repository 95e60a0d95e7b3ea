package io.qlikoem.sandbox.internal.content;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Content made while it is written: a {@link Label} that names app and reload time, then noise that depends on app and version only.
 *
 * @param appId seeds the noise together with the version
 * @param size in bytes, at least {@link Label#BYTES}
 */
public record SyntheticContent(String appId, int version, Label label, long size) implements Content {

    private static final int BLOCK = 1 << 16;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    public SyntheticContent(String appId, int version, String name, Instant reloadTime, long size) {
        this(appId, version, new Label(name, reloadTime), size);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(label.encode());
        byte[] block = new byte[BLOCK];
        long seed = seed();
        for (long left = size - Label.BYTES; left > 0; left -= block.length) {
            seed = fill(block, seed);
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    /** SplitMix64: no state but a counter, about a nanosecond for eight bytes. */
    private static long fill(byte[] block, long seed) {
        long state = seed;
        for (int i = 0; i < block.length; i += Long.BYTES) {
            state += GOLDEN;
            LONGS.set(block, i, mix(state));
        }
        return state;
    }

    private static long mix(long state) {
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long seed() {
        long seed = version;
        for (byte b : appId.getBytes(StandardCharsets.UTF_8)) {
            seed = mix(seed + b + GOLDEN);
        }
        return seed;
    }
}
