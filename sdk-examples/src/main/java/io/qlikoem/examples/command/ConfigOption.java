package io.qlikoem.examples.command;

import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.config.ConfigReader;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the configuration file. */
final class ConfigOption {
    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The configuration file.")
    private Path file = Path.of("");

    Config read() {
        return ConfigReader.read(file, System.getenv());
    }
}
