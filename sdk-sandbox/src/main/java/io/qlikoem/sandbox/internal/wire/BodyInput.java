package io.qlikoem.sandbox.internal.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that counts itself and can break off at a given byte, as a dropped connection does. */
final class BodyInput extends FilterInputStream {

    private final long cutAfter;
    private long count;

    BodyInput(InputStream in, long cutAfter) {
        super(in);
        this.cutAfter = cutAfter;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (count >= cutAfter) {
            throw new ConnectionCut();
        }
        int read = super.read(buffer, offset, (int) Math.min(length, cutAfter - count));
        if (read > 0) {
            count += read;
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Takes what is left, so that a client that is still sending can read our answer. */
    void drain() throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read;
        do {
            read = read(buffer, 0, buffer.length);
        } while (read >= 0);
    }
}
