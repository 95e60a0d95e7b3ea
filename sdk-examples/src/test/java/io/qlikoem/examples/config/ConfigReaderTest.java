package io.qlikoem.examples.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jdbc:h2:./ledger, FOLDER/ledger",
        "jdbc:h2:file:./ledger, FOLDER/ledger",
        "jdbc:h2:file:data/ledger, FOLDER/data/ledger",
        "jdbc:h2:ledger;MODE=REGULAR;LOCK_TIMEOUT=5, FOLDER/ledger;MODE=REGULAR;LOCK_TIMEOUT=5",
        "jdbc:h2:FOLDER/../other/ledger, PARENT/other/ledger",
        "jdbc:h2:file:FOLDER/ledger;MODE=REGULAR, FOLDER/ledger;MODE=REGULAR",
        "jdbc:h2:~/ledger, HOME/ledger",
        "jdbc:h2:file:~/ledger;MODE=REGULAR, HOME/ledger;MODE=REGULAR"
    })
    void ledger_thatIsAFile_isToldByItsAbsolutePath(String given, String expected) throws IOException {
        assertThat(ledger(filledIn(given))).isEqualTo("jdbc:h2:file:" + filledIn(expected));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"jdbc:h2:mem:ledger", "jdbc:h2:tcp://host/ledger", "jdbc:h2:nio:/data/ledger"})
    void ledger_thatIsKeptOtherwise_staysAsItIs(String url) throws IOException {
        assertThat(ledger(url)).isEqualTo(url);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"jdbc:h2:", "jdbc:h2:file:", "jdbc:h2:;MODE=REGULAR", "jdbc:postgresql:ledger"})
    void ledger_thatNamesNoH2Database_isRefused(String url) {
        assertThatThrownBy(() -> ledger(url))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("ledger must be an H2 database");
    }

    private String filledIn(String text) {
        return text.replace("FOLDER", folder.toString())
                .replace("PARENT", String.valueOf(folder.getParent()))
                .replace("HOME", System.getProperty("user.home"));
    }

    private String ledger(String url) throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), """
                {
                  "site": {"url": "https://sense", "virtualProxy": "oem", "jwt": "a.b.c"},
                  "cloud": {
                    "clientId": "id",
                    "clientSecret": "secret",
                    "tenants": [{"name": "acme", "url": "https://acme.example"}]
                  },
                  "ledger": "%s",
                  "distributions": [{"apps": {"names": ["Sales"]}, "tenants": {"all": true}, "space": "Analytics"}]
                }
                """.formatted(url));
        return ConfigReader.read(file, Map.of()).ledger();
    }
}
