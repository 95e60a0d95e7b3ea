package io.qlikoem.onprem;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A scripted site behind mutual TLS, and the client that talks to it. */
public final class MockSite implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final CertificateFiles files;

    public MockSite(Path directory) throws IOException {
        files = new CertificateFiles(directory);
        server.useHttps(CertificateFiles.server("localhost"));
        server.requireClientAuth();
        server.start();
    }

    public MockSite answering(MockResponse... answers) {
        for (MockResponse each : answers) {
            server.enqueue(each);
        }
        return this;
    }

    public void dispatching(Dispatcher dispatcher) {
        server.setDispatcher(dispatcher);
    }

    public SiteBuilder options() {
        return QlikSenseSite.at(URI.create("https://localhost:" + server.getPort()))
                .certificates(files.client, files.key, files.root)
                .actingAs("INTERNAL", "sa_api")
                .retry(policy -> policy.maxAttempts(1));
    }

    public QlikSenseSite client() {
        return options().build();
    }

    /** The next request, which must have come already. */
    public RecordedRequest request() throws InterruptedException {
        return server.takeRequest();
    }

    public int requests() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        server.close();
    }
}
