package io.qlikoem.examples.stage;

import com.squareup.moshi.JsonWriter;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.BufferedSink;
import okio.Okio;

/** Writes what the command line program needs to work with a sandbox: the credentials, and a configuration ready to use. */
public final class SandboxConfig {
    private SandboxConfig() {}

    /** Writes into the folder, which is made if it is missing, and returns the configuration file. */
    public static Path write(Sandbox sandbox, Path folder) {
        try {
            Files.createDirectories(folder);
            sandbox.writeCredentials(folder);
            Path file = folder.resolve("config.json");
            try (BufferedSink sink = Okio.buffer(Okio.sink(file));
                    JsonWriter json = JsonWriter.of(sink)) {
                json.setIndent("  ");
                write(sandbox, folder, json);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("writing the sandbox's configuration into " + folder, e);
        }
    }

    private static void write(Sandbox sandbox, Path folder, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("site").beginObject();
        json.name("url").value(sandbox.site().url().toString());
        json.name("certificates").beginObject();
        json.name("client").value("client.pem");
        json.name("key").value("client_key.pem");
        json.name("root").value("root.pem");
        json.endObject();
        json.name("user").value("INTERNAL\\sa_api");
        json.endObject();

        json.name("cloud").beginObject();
        json.name("clientId").value(sandbox.cloudClientId());
        json.name("clientSecret").value(sandbox.cloudClientSecret());
        json.name("trustedCertificates").value("ca.pem");
        json.name("tenants").beginArray();
        for (SandboxTenant tenant : sandbox.tenants()) {
            json.beginObject();
            json.name("name").value(tenant.name());
            json.name("url").value(tenant.url().toString());
            json.endObject();
        }
        json.endArray();
        json.endObject();

        json.name("ledger").value("jdbc:h2:file:./" + freeLedgerName(folder));
        json.name("landingSpace").value("OEM landing");
        json.name("distributions").beginArray();
        json.beginObject();
        json.name("name").value("dashboards");
        json.name("apps").beginObject();
        json.name("stream").value(SampleApps.STREAM);
        json.name("tags").beginArray().value(SampleApps.TAG).endArray();
        json.endObject();
        json.name("tenants").beginObject();
        json.name("all").value(true);
        json.endObject();
        json.name("space").value("Analytics");
        json.endObject();
        json.endArray();
        json.name("concurrency").value(16);
        json.endObject();
    }

    /** A sandbox forgets everything when it stops, so a ledger of an earlier one in the same folder would be wrong. */
    private static String freeLedgerName(Path folder) {
        String name = "ledger";
        for (int number = 2; Files.exists(folder.resolve(name + ".mv.db")); number++) {
            name = "ledger-" + number;
        }
        return name;
    }
}
