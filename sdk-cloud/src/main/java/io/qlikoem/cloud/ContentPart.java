package io.qlikoem.cloud;

import io.qlikoem.distribution.port.AppContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.function.LongConsumer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** One part of an app file on its way up, read from disk as the network takes it. */
final class ContentPart extends RequestBody {
    // okio would read a part into memory as a whole when asked to copy it in one go.
    private static final int SLICE = 64 * 1024;
    private static final MediaType TYPE = MediaType.get("application/offset+octet-stream");

    private final AppContent content;
    private final long offset;
    private final long length;
    private final LongConsumer progress;

    ContentPart(AppContent content, long offset, long length, LongConsumer progress) {
        this.content = content;
        this.offset = offset;
        this.length = length;
        this.progress = progress;
    }

    long offset() {
        return offset;
    }

    @Override
    public MediaType contentType() {
        return TYPE;
    }

    @Override
    public long contentLength() {
        return length;
    }

    /** May be called again from the start, after a refused token. */
    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        ByteBuffer slice = ByteBuffer.allocate((int) Math.min(SLICE, Math.max(length, 1)));
        long sent = 0;
        try (ReadableByteChannel channel = content.open(offset)) {
            while (sent < length) {
                slice.clear().limit((int) Math.min(slice.capacity(), length - sent));
                if (channel.read(slice) < 0) {
                    throw new IOException("the app file ended at byte " + (offset + sent) + " of " + (offset + length)
                            + "; was it removed or changed?");
                }
                slice.flip();
                while (slice.hasRemaining()) {
                    sent += sink.write(slice);
                }
                progress.accept(sent);
            }
        }
    }
}
