package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.site.Repository;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An app of the site as it is now: every call looks again. Thread-safe. */
public final class SandboxApp {

    private final Repository repository;
    private final String id;
    private final Map<Integer, String> hashes = new ConcurrentHashMap<>();

    SandboxApp(Repository repository, String id) {
        this.repository = repository;
        this.id = id;
    }

    public String id() {
        return id;
    }

    public String name() {
        return repository.state(id).name();
    }

    public Instant lastReloadTime() {
        return repository.state(id).lastReloadTime();
    }

    public Instant modifiedDate() {
        return repository.state(id).modifiedDate();
    }

    /** The stream's name, or empty when the app is not published. */
    public Optional<String> stream() {
        return Optional.ofNullable(repository.state(id).stream());
    }

    /** 1 as added, one more with each reload. */
    public int version() {
        return repository.state(id).version();
    }

    /** Size of the present version. */
    public long bytes() {
        return repository.state(id).content().size();
    }

    /** SHA-256 of the present version in lower-case hex; computed once by reading all of it. */
    public String sha256() {
        return sha256(version());
    }

    /** SHA-256 of a version from 1 to {@link #version()}. */
    public String sha256(int version) {
        Content content = repository.content(id, version);
        return hashes.computeIfAbsent(version, v -> content.sha256());
    }

    /** Writes the present version, byte for byte what an export gives. */
    public void writeTo(OutputStream out) throws IOException {
        repository.state(id).content().writeTo(out);
    }

    @Override
    public String toString() {
        return "SandboxApp[" + id + "]";
    }
}
