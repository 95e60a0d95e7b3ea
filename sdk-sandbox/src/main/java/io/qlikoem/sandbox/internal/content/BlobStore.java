package io.qlikoem.sandbox.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Content on disk, each different one once however many apps of however many tenants hold it. Thread-safe. */
public final class BlobStore {

    private static final Pattern OURS = Pattern.compile("incoming-[0-9a-f-]{36}|[0-9a-f]{64}");

    private final Path directory;
    private final boolean reusesFiles;
    private final Deque<Path> unused = new ConcurrentLinkedDeque<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Label> told = new ConcurrentHashMap<>();

    private static final class Entry {
        final Blob blob;
        int users;

        Entry(Blob blob) {
            this.blob = blob;
        }
    }

    /** @param reusesFiles whether the file of what arrived for nothing is written over by what arrives next, instead of removed */
    public BlobStore(Path directory, boolean reusesFiles) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.reusesFiles = reusesFiles;
        removeLeftovers();
    }

    /** Nothing refers to the content of an earlier run; only files that carry our names are touched. */
    private void removeLeftovers() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                if (OURS.matcher(String.valueOf(file.getFileName())).matches()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A file for content that will arrive. */
    public Incoming receive() throws IOException {
        Path file = unused.pollLast();
        return new Incoming(file != null ? file : Files.createFile(directory.resolve("incoming-" + UUID.randomUUID())));
    }

    /** Turns what arrived into stored content with one user. The incoming file is gone afterwards. */
    public Blob keep(Incoming incoming) throws IOException {
        String sha256 = incoming.finish();
        Optional<Label> label =
                readLabel(incoming.file(), incoming.size()).or(() -> Optional.ofNullable(told.get(sha256)));
        synchronized (this) {
            Entry entry = entries.get(sha256);
            if (entry == null) {
                Path file = directory.resolve(sha256);
                Files.move(incoming.file(), file);
                entry = new Entry(new Blob(sha256, incoming.size(), file, label));
                entries.put(sha256, entry);
            } else {
                discard(incoming);
            }
            entry.users++;
            return entry.blob;
        }
    }

    /** Stores content that the sandbox makes itself. */
    public Blob keep(Content content) throws IOException {
        Incoming incoming = receive();
        incoming.append(content);
        return keep(incoming);
    }

    /**
     * Writes content of which the site knows name and reload time. Where they do not stand in the bytes themselves, as in a file that
     * a vendor's engine made, they are remembered for whoever stores the same bytes afterwards.
     */
    public void send(Content content, Label label, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        content.writeTo(new DigestOutputStream(out, digest));
        told.put(Sha256.hex(digest), label);
    }

    /** For content that is not to be kept. */
    public void discard(Incoming incoming) throws IOException {
        if (reusesFiles) {
            unused.addLast(incoming.file());
        } else {
            Files.deleteIfExists(incoming.file());
        }
    }

    /** One more user: what publishing or copying an app costs. */
    public synchronized Blob share(Blob blob) {
        Entry entry = entries.get(blob.sha256());
        if (entry == null) {
            throw new IllegalStateException("Content " + blob.sha256() + " was already released");
        }
        entry.users++;
        return entry.blob;
    }

    /** One user less; the last one removes the file. */
    public synchronized void release(Blob blob) {
        Entry entry = entries.get(blob.sha256());
        if (entry != null && --entry.users == 0) {
            entries.remove(blob.sha256());
            try {
                Files.deleteIfExists(entry.blob.file());
            } catch (IOException e) {
                // Still open in a download on systems that lock files; it goes with the directory.
            }
        }
    }

    private static Optional<Label> readLabel(Path file, long size) throws IOException {
        if (size < Label.BYTES) {
            return Optional.empty();
        }
        // The end first: an app that was uploaded to the site and reloaded there has one at both places.
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer end = ByteBuffer.allocate(Label.BYTES);
            channel.position(size - Label.BYTES);
            int read = 0;
            while (end.hasRemaining() && read >= 0) {
                read = channel.read(end);
            }
            Optional<Label> label = Label.decode(end.array());
            if (label.isPresent()) {
                return label;
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Label.decode(in.readNBytes(Label.BYTES));
        }
    }
}
