package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.ConnectionCut;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets a number of bytes through and then breaks the connection. */
final class CutOutput extends FilterOutputStream {

    private long left;

    CutOutput(OutputStream out, long bytes) {
        super(out);
        this.left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int passed = (int) Math.min(left, length);
        out.write(bytes, offset, passed);
        left -= passed;
        if (passed < length) {
            out.flush();
            throw new ConnectionCut();
        }
    }
}
