package io.qlikoem.distribution.content;

import io.qlikoem.distribution.port.AppContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A content store in a folder, which may be on a drive that several machines share.
 *
 * <p>A file is written beside its place and then moved there, so that nobody ever reads a part of one; what a killed process has
 * left of one is removed a day later, when another file is kept. Memory does not depend
 * on the size of the files.
 */
public final class FolderContentStore implements ContentStore {
    private static final Logger log = LoggerFactory.getLogger(FolderContentStore.class);
    private static final String SUFFIX = ".qvf";
    private static final String PART = ".part";
    /** Whoever writes a part writes all the time; a part that is older was left by a process that is no more. */
    private static final Duration PART_IS_LEFT = Duration.ofDays(1);

    private static final int HEX_DIGITS = 64;

    private final Path folder;

    private FolderContentStore(Path folder) {
        this.folder = folder;
    }

    /** The store in this folder, which is made when something is first kept. */
    public static FolderContentStore in(Path folder) {
        return new FolderContentStore(folder);
    }

    @Override
    public void put(String sha256, Path file) {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Path part = folder.resolve(sha256 + "." + UUID.randomUUID() + PART);
        try {
            Files.createDirectories(folder);
            String found = copy(file, part);
            if (!found.equals(sha256)) {
                throw new ContentStoreException(
                        "file " + file + " has the content " + found + " and not " + sha256 + "; it was not kept");
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            removePartsOlderThan(place);
        } catch (IOException e) {
            throw problem("keep " + file + " in", e);
        } finally {
            deleteQuietly(part);
        }
    }

    /** Compared with the file that was just written: the drive's clock may differ from this machine's. */
    private void removePartsOlderThan(Path written) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            Instant old = Files.getLastModifiedTime(written).toInstant().minus(PART_IS_LEFT);
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            log.atWarn()
                    .addKeyValue("folder", folder)
                    .setCause(e)
                    .log("What killed processes left could not be removed");
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public Optional<AppContent> find(String sha256) {
        Path place = place(sha256);
        try {
            return Files.exists(place)
                    ? Optional.of(new FileContent(place, Files.size(place), sha256))
                    : Optional.empty();
        } catch (IOException e) {
            throw problem("read", e);
        }
    }

    @Override
    public void remove(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw problem("remove " + sha256 + " from", e);
        }
    }

    private Path place(String sha256) {
        // A hash becomes a file name, so it must not be anything else.
        if (sha256.length() != HEX_DIGITS
                || !sha256.equals(sha256.toLowerCase(Locale.ROOT))
                || !sha256.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits but was " + sha256);
        }
        return folder.resolve(sha256 + SUFFIX);
    }

    private ContentStoreException problem(String what, IOException e) {
        return new ContentStoreException("could not " + what + " content store " + folder + ": " + e.getMessage(), e);
    }

    private void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw problem("tidy up", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "FolderContentStore(" + folder + ")";
    }

    private record FileContent(Path file, long bytes, String sha256) implements AppContent {
        @Override
        public ReadableByteChannel open(long offset) throws IOException {
            return FileChannel.open(file, StandardOpenOption.READ).position(offset);
        }
    }
}
