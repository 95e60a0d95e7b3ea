package io.qlikoem.examples.stage;

import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.SandboxSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts apps on a sandbox's site: real app files where there are some, synthetic ones otherwise. */
public final class SampleApps {
    /** The stream that the apps are in. */
    public static final String STREAM = "Customer dashboards";

    /** The tag of those that go to the cloud. */
    public static final String TAG = "cloud";

    /** The custom property that names the tenants that an app goes to. */
    public static final String ROUTE = "CloudTenant";

    private SampleApps() {}

    /** The app files of a folder, by name; none when the folder is not there. */
    public static List<Path> realFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".qvf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }

    /** Adds the real files, and so many synthetic bytes as one more app; all for all of these tenants. */
    public static void put(SandboxSite site, List<Path> realFiles, long syntheticBytes, List<String> tenants) {
        String[] route = tenants.toArray(String[]::new);
        site.addStream(STREAM);
        site.addTag(TAG);
        site.addCustomProperty(ROUTE, route);
        realFiles.forEach(file -> site.addApp(forCustomers(AppSpec.file(file), route)));
        if (realFiles.isEmpty()) {
            site.addApp(forCustomers(AppSpec.synthetic("Executive Dashboard", 2_359_296), route));
            site.addApp(forCustomers(AppSpec.synthetic("Reporting Example", 245_760), route));
        }
        site.addApp(forCustomers(AppSpec.synthetic("Sales Analysis", syntheticBytes), route));
        // One that stays at home, as on every site.
        site.addApp(AppSpec.synthetic("Internal Monitoring", 100_000).inStream(STREAM));
    }

    private static AppSpec forCustomers(AppSpec app, String[] route) {
        return app.inStream(STREAM).tagged(TAG).with(ROUTE, route);
    }
}
