package io.qlikoem.examples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake on the command line ends in status 2 and one line that says what to do. */
class WrongUsageTest {
    @TempDir
    Path folder;

    @Test
    void anyCommand_wrongUsage_saysWhereHelpIs() {
        assertOneLine("--config", "plan");
        assertOneLine("--help", "plan", "--confg", "x");
        assertOneLine("--help", "destribute");
        assertOneLine("--tenants", "sandbox", "--tenants", "many");
        assertOneLine("--tenants", "sandbox", "--tenants", "0");
    }

    @Test
    void benchUpload_folderThatIsNotThere_saysSo() {
        assertOneLine("--folder no/such", "bench", "upload", "--folder", "no/such");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "demo --tenants 0",
                "demo --synthetic-mb -1",
                "bench upload --rounds 0",
                "bench upload --chunk-mib 0",
                "bench tenants --concurrency 16,0",
                "bench tenants --latency -1",
                "bench planning --apps 0",
                "bench limits --share 0",
                "bench reloads --reloads 0",
                "rehearse kills --kills -1"
            })
    void anyCommand_numberOutOfRange_saysTheRange(String line) {
        assertOneLine(" must be from ", line.split(" "));
    }

    @Test
    void sandbox_portThatIsTaken_saysSo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            assertOneLine("--port", "sandbox", "--port", port, "--dir", folder.toString());
        }
    }

    @Test
    void sandbox_folderThatCannotBeMade_saysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");

        assertOneLine("--dir", "sandbox", "--dir", file.resolve("in-it").toString());
    }

    private static void assertOneLine(String expected, String... args) {
        ProgramRun.of(args).assertOneLineOfError(expected);
    }
}
