package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.content.FileContent;
import io.qlikoem.sandbox.internal.content.Label;
import io.qlikoem.sandbox.internal.content.SyntheticContent;
import java.nio.file.Path;
import java.time.Instant;

/** Where the bytes of an app come from. */
public sealed interface AppSource {

    /** Content of a version; 1 is the one the app was added with. */
    Content content(String appId, String name, int version, Instant reloadTime);

    /** Bytes that are made up. */
    record Synthetic(long bytes) implements AppSource {

        public Synthetic {
            if (bytes < Label.BYTES) {
                throw new IllegalArgumentException(
                        "A synthetic app needs at least " + Label.BYTES + " bytes but was given " + bytes);
            }
        }

        @Override
        public Content content(String appId, String name, int version, Instant reloadTime) {
            return new SyntheticContent(appId, version, name, reloadTime, bytes);
        }
    }

    /** A file that exists; it is read at each export and never written. */
    record File(Path path) implements AppSource {

        @Override
        public Content content(String appId, String name, int version, Instant reloadTime) {
            return new FileContent(path, version == 1 ? null : new Label(name, reloadTime));
        }
    }

    /** A file that was uploaded. */
    record Uploaded(Blob blob) implements AppSource {

        @Override
        public Content content(String appId, String name, int version, Instant reloadTime) {
            return new FileContent(blob.file(), version == 1 ? null : new Label(name, reloadTime));
        }
    }
}
