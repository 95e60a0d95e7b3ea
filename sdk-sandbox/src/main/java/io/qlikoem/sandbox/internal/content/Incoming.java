package io.qlikoem.sandbox.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicLong;

/** Content that is still arriving, piece by piece, hashed on the way. Not thread-safe. */
public final class Incoming {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final MessageDigest digest = Sha256.digest();
    // One thread writes at a time; others may ask meanwhile.
    private final AtomicLong size = new AtomicLong();

    /** @param file is written over */
    Incoming(Path file) {
        this.file = file;
    }

    /** Bytes so far. */
    public long size() {
        return size.get();
    }

    /**
     * Appends what the stream holds, up to {@code limit} bytes. When the stream breaks off, what came before stays.
     *
     * @return whether the stream ended within the limit
     */
    public boolean append(InputStream in, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = sink()) {
            for (long left = limit; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return true;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        return in.read() < 0;
    }

    void append(Content content) throws IOException {
        try (OutputStream out = sink()) {
            content.writeTo(out);
        }
    }

    Path file() {
        return file;
    }

    /** Cuts off what the file held before, and gives the hash of what came. */
    String finish() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size.get());
        }
        return Sha256.hex(digest);
    }

    private OutputStream sink() throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE).position(size.get());
        OutputStream out = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                digest.update(bytes, offset, length);
                size.addAndGet(length);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
