package io.qlikoem.distribution.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.AppContent;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentStoreTest {
    @TempDir
    Path folder;

    private Path file;
    private String hash;
    private ContentStore store;

    @BeforeEach
    void oneFile() throws Exception {
        file = Files.writeString(folder.resolve("app"), "the content of an app");
        hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        store = FolderContentStore.in(folder.resolve("store"));
    }

    @Test
    void put_isFoundByItsHashAndReadFromAnyByte() throws IOException {
        store.put(hash, file);
        store.put(hash, file);

        AppContent content = store.find(hash).orElseThrow();

        assertThat(content.bytes()).isEqualTo(21);
        assertThat(content.sha256()).isEqualTo(hash);
        assertThat(Channels.newInputStream(content.open(4)).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("content of an app");
    }

    @Test
    void put_otherContent_isRefusedAndLeavesNothing() {
        String other = "00".repeat(32);

        assertThatThrownBy(() -> store.put(other, file))
                .isInstanceOf(ContentStoreException.class)
                .hasMessageContaining(hash);

        assertThat(store.find(other)).isEmpty();
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }

    @Test
    void put_partsOfAnotherProcess_areRemovedWhenNobodyHasWrittenToThemForADay() throws IOException {
        Path there = Files.createDirectory(folder.resolve("store"));
        Path killed = Files.writeString(there.resolve(hash + ".1.part"), "the con");
        Path atWork = Files.writeString(there.resolve(hash + ".2.part"), "the con");
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        store.put(hash, file);

        assertThat(killed).doesNotExist();
        assertThat(atWork).exists();
    }

    @Test
    void remove_whatIsThereOrNot_isFine() {
        store.put(hash, file);

        store.remove(hash);
        store.remove(hash);

        assertThat(store.find(hash)).isEmpty();
    }

    @Test
    void find_noHash_isRefused() {
        assertThatThrownBy(() -> store.find("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
