package io.qlikoem.sandbox.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    private static final Instant RELOADED = Instant.parse("2026-01-02T03:04:05.678Z");

    @TempDir
    Path directory;

    @Test
    void writeTo_sameAppAndVersion_givesTheSameBytes() throws IOException {
        assertThat(bytes(content("app", 1, 200_001))).hasSize(200_001).isEqualTo(bytes(content("app", 1, 200_001)));
    }

    @Test
    void sha256_otherVersionOrApp_differs() {
        assertThat(Stream.of(content("app", 1, 9999), content("app", 2, 9999), content("other", 1, 9999))
                        .map(Content::sha256))
                .doesNotHaveDuplicates();
    }

    @Test
    void keep_syntheticContent_readsNameAndReloadTimeBack() throws IOException {
        Blob blob = new BlobStore(directory, false).keep(content("app", 1, 5000));

        assertThat(blob.label()).contains(new Label("Säles", RELOADED));
        assertThat(blob.sha256()).isEqualTo(content("app", 1, 5000).sha256());
    }

    @Test
    void keep_reloadedFile_readsTheReloadTimeFromItsEnd() throws IOException {
        Path file = Files.write(directory.resolve("real.qvf"), new byte[5000]);
        BlobStore store = new BlobStore(directory.resolve("blobs"), false);

        assertThat(store.keep(new FileContent(file, null)).label()).isEmpty();
        assertThat(store.keep(new FileContent(file, new Label("real", RELOADED)))
                        .label())
                .contains(new Label("real", RELOADED));
    }

    @Test
    void keep_equalContent_isStoredOnceUntilTheLastUserIsGone() throws IOException {
        BlobStore store = new BlobStore(directory, false);
        Blob first = store.keep(content("app", 1, 5000));
        Blob second = store.keep(content("app", 1, 5000));
        assertThat(files()).isEqualTo(1);

        store.release(first);
        assertThat(second.open()).hasBinaryContent(bytes(content("app", 1, 5000)));
        store.release(second);
        assertThat(files()).isZero();
        assertThatThrownBy(() -> store.share(second)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void receive_storeThatReusesFiles_writesOverWhatWasNotNeeded() throws IOException {
        BlobStore store = new BlobStore(directory, true);
        store.keep(content("app", 1, 5000));
        store.keep(content("app", 1, 5000));
        assertThat(files()).isEqualTo(2);

        Blob shorter = store.keep(content("other", 1, 2000));

        assertThat(files()).isEqualTo(2);
        assertThat(shorter.open()).hasBinaryContent(bytes(content("other", 1, 2000)));
    }

    @Test
    void open_directoryOfAnEarlierRun_removesItsContentAndNothingElse() throws IOException {
        new BlobStore(directory, false).keep(content("app", 1, 5000));
        Files.writeString(directory.resolve("notes.txt"), "mine");

        Blob again = new BlobStore(directory, false).keep(content("app", 1, 5000));

        assertThat(again.open()).hasBinaryContent(bytes(content("app", 1, 5000)));
        assertThat(directory.resolve("notes.txt")).exists();
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void append_moreThanTheLimit_saysSo() throws IOException {
        Incoming incoming = new BlobStore(directory, false).receive();

        assertThat(incoming.append(new ByteArrayInputStream(new byte[10]), 10)).isTrue();
        assertThat(incoming.append(new ByteArrayInputStream(new byte[11]), 10)).isFalse();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }

    private static Content content(String app, int version, long size) {
        return new SyntheticContent(app, version, "Säles", RELOADED, size);
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }
}
