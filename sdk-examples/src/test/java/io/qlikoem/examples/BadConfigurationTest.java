package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a configuration ends in status 2 and one line that says what and where, and tells no secret. */
class BadConfigurationTest {
    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static String good;

    @BeforeAll
    static void writeAGoodConfiguration() throws Exception {
        List<String> tenants = List.of("acme", "globex");
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(tenants));
        SampleApps.put(sandbox.site(), List.of(), 10_000, tenants);
        good = Files.readString(SandboxConfig.write(sandbox, folder));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        byte[] other = generator.generateKeyPair().getPrivate().getEncoded();
        Files.writeString(
                folder.resolve("other_key.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(other)
                        + "\n-----END PRIVATE KEY-----\n");
        Files.writeString(folder.resolve("text.pem"), "this is no PEM");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                whole("empty file", "", "not valid JSON"),
                whole("not JSON", "hello", "not valid JSON"),
                whole("array", "[1, 2]", "one JSON object"),
                changed("truncated", "}\\s*$", "", "not valid JSON"),
                changed("trailing text", "}\\s*$", "} and more", "not valid JSON"),
                changed("unescaped backslash", "INTERNAL\\\\\\\\sa_api", "INTERNAL\\\\sa_api", "near $.site.user"),
                changed("key twice", "\"ledger\":", "\"ledger\": \"x\", \"ledger\":", "a key twice"),
                changed("no site", "\"site\"", "\"site_\"", "site is missing"),
                changed("no cloud", "\"cloud\":", "\"cloud_\":", "cloud is missing"),
                changed("no ledger", "\"ledger\"", "\"ledger_\"", "ledger is missing"),
                changed("no distributions", "\"distributions\"", "\"distributions_\"", "distributions is missing"),
                changed(
                        "empty distributions",
                        "\"distributions\": \\[[\\s\\S]*?\\n  \\]",
                        "\"distributions\": []",
                        "distributions must not be empty"),
                changed(
                        "unknown key at the top",
                        "\"ledger\":",
                        "\"leger\": 1, \"ledger\":",
                        "leger is not known here"),
                changed("unknown key of the site", "\"user\":", "\"User\": \"x\", \"user\":", "site.User is not known"),
                changed(
                        "unknown key of apps",
                        "\"stream\":",
                        "\"streem\":",
                        "distributions[0].apps.streem is not known"),
                changed(
                        "unknown key of a tenant",
                        "\"name\": \"acme\"",
                        "\"name\": \"acme\", \"uri\": \"x\"",
                        "cloud.tenants[0].uri is not known"),
                changed(
                        "site without URL",
                        "\"url\": \"https://localhost",
                        "\"urls\": \"https://localhost",
                        "site.url is missing"),
                changed(
                        "site by plain http",
                        "\"url\": \"https://localhost:",
                        "\"url\": \"http://sense.example:",
                        "site.url is plain http"),
                changed(
                        "site URL is none",
                        "\"site\": \\{\\s*\"url\": \"[^\"]*\"",
                        "\"site\": {\"url\": \"sense:4242\"",
                        "site.url is not a URL"),
                changed(
                        "site URL with path", "\"site\": \\{\\s*\"url\": \"[^\"]*\"",
                        "\"site\": {\"url\": \"https://localhost:4242/qrs\"",
                                "site.url must be only https://host[:port]"),
                changed("no way into the site", "\"certificates\": \\{[^}]*\\},", "", "site needs either"),
                changed(
                        "two ways into the site",
                        "\"user\":",
                        "\"virtualProxy\": \"oem\", \"user\":",
                        "site needs either"),
                changed(
                        "proxy without token", "\"certificates\": \\{[^}]*\\},\\s*\"user\": \"[^\"]*\"",
                        "\"virtualProxy\": \"oem\"", "site.jwt is missing"),
                changed(
                        "proxy prefix that cannot be", "\"certificates\": \\{[^}]*\\},\\s*\"user\": \"[^\"]*\"",
                        "\"virtualProxy\": \"O E M\", \"jwt\": \"a.b.c\"", "O E M"),
                changed("certificate missing", "\"client.pem\"", "\"nowhere.pem\"", "site.certificates.client is"),
                changed("key missing", "\"client_key.pem\"", "\"nowhere.pem\"", "site.certificates.key is"),
                changed("root missing", "\"root.pem\"", "\"nowhere.pem\"", "site.certificates.root is"),
                changed("certificate is no PEM", "\"client.pem\"", "\"text.pem\"", "text.pem"),
                changed("key is no PEM", "\"client_key.pem\"", "\"text.pem\"", "text.pem"),
                changed("key is a certificate", "\"client_key.pem\"", "\"client.pem\"", "client.pem"),
                changed("key of another certificate", "\"client_key.pem\"", "\"other_key.pem\"", "other_key.pem"),
                changed("root of somebody else", "\"root.pem\"", "\"ca.pem\"", "trust anchor"),
                changed("cloud trust is no PEM", "\"ca.pem\"", "\"text.pem\"", "text.pem"),
                changed(
                        "no user",
                        "\"user\": \"[^\"]*\"",
                        "\"expectedHostName\": \"localhost\"",
                        "site.user is missing"),
                changed(
                        "user without directory",
                        "INTERNAL\\\\\\\\sa_api",
                        "sa_api",
                        "site.user must be directory and id"),
                changed("no secret", "\"clientSecret\": \"[^\"]*\",", "", "cloud.clientSecret is missing"),
                changed(
                        "variable not set",
                        "\"clientSecret\": \"[^\"]*\"",
                        "\"clientSecret\": \"\\${env:NOT_SET_ANYWHERE}\"",
                        "cloud.clientSecret needs environment variable NOT_SET_ANYWHERE"),
                changed(
                        "no tenants",
                        "\"tenants\": \\[[\\s\\S]*?\\]",
                        "\"tenants\": []",
                        "cloud.tenants must not be empty"),
                changed("tenant without name", "\"name\": \"acme\",", "", "cloud.tenants[0].name is missing"),
                changed(
                        "tenant name twice",
                        "\"name\": \"globex\"",
                        "\"name\": \"acme\"",
                        "another tenant has already"),
                changed(
                        "tenant by plain http", "(\"name\": \"acme\",\\s*\"url\": \")https://localhost:\\d+",
                        "$1http://acme.eu.qlikcloud.com", "cloud.tenants[0].url is plain http"),
                changed(
                        "two names for one address",
                        "(\"name\": \"globex\",\\s*\"url\": \")[^\"]*",
                        "$1" + "ACME_URL",
                        "globex"),
                changed(
                        "half a client",
                        "\"name\": \"acme\"",
                        "\"name\": \"acme\", \"clientId\": \"x\"",
                        "a client of its own needs both"),
                changed(
                        "label is a number",
                        "\"name\": \"acme\"",
                        "\"name\": \"acme\", \"labels\": {\"plan\": 1}",
                        "cloud.tenants[0].labels.plan must be a text"),
                changed("unknown tenant", "\"all\": true", "\"names\": [\"acme\", \"hooli\"]", "'hooli'"),
                changed("tenants say nothing", "\"all\": true", "", "distributions[0].tenants selects no tenant"),
                changed(
                        "tenants say two things",
                        "\"all\": true",
                        "\"all\": true, \"names\": [\"acme\"]",
                        "only one of all, names"),
                changed(
                        "all is false",
                        "\"all\": true",
                        "\"all\": false",
                        "distributions[0].tenants.all can only be true"),
                changed("nobody has the label", "\"all\": true", "\"labels\": {\"plan\": \"gold\"}", "plan=gold"),
                changed("nobody is routed to", "\"all\": true", "\"routedBy\": \"Nope\"", "Nope"),
                changed("no app selected", "\"Customer dashboards\"", "\"Nowhere\"", "selects no app"),
                changed(
                        "empty names",
                        "\"stream\":",
                        "\"names\": [], \"stream\":",
                        "distributions[0].apps.names must not be empty"),
                changed("no space", ",\\s*\"space\": \"Analytics\"", "", "distributions[0].space is missing"),
                changed(
                        "space name that cannot be",
                        "\"Analytics\"",
                        "\"Analytics/EU\"",
                        "distributions[0].space must be a space name"),
                changed(
                        "space is the landing space",
                        "\"Analytics\"",
                        "\"OEM landing\"",
                        "distributions[0].space is 'OEM landing'"),
                waves("waves are empty", "[]", "distributions[0].waves must not be empty"),
                waves(
                        "waves without the rest",
                        "[{\"canary\": [\"acme\"]}]",
                        "distributions[0].waves[0] is the last wave and must be"),
                waves(
                        "the rest before the last wave",
                        "[{\"rest\": true}, {\"rest\": true}]",
                        "distributions[0].waves[0] is {\"rest\": true}, which only the last wave can be"),
                waves("the rest is false", "[{\"rest\": false}]", "distributions[0].waves[0].rest can only be true"),
                waves(
                        "wave takes two things",
                        "[{\"canary\": [\"acme\"], \"percent\": 5}, {\"rest\": true}]",
                        "distributions[0].waves[0] must have exactly one of canary, percent, rest"),
                waves(
                        "wave takes nothing",
                        "[{\"soak\": \"PT1H\"}, {\"rest\": true}]",
                        "distributions[0].waves[0] must have exactly one of canary, percent, rest"),
                waves(
                        "canary of nobody",
                        "[{\"canary\": []}, {\"rest\": true}]",
                        "distributions[0].waves[0].canary must not be empty"),
                waves(
                        "canary that is not known",
                        "[{\"canary\": [\"hooli\"]}, {\"rest\": true}]",
                        "its canary 'hooli' gets nothing of it"),
                waves(
                        "wave of too much",
                        "[{\"percent\": 101}, {\"rest\": true}]",
                        "distributions[0].waves[0].percent must be from 0 to 100, not 101"),
                waves(
                        "too many failures",
                        "[{\"rest\": true, \"stopAbovePercent\": -1}]",
                        "distributions[0].waves[0].stopAbovePercent must be"),
                waves(
                        "soak time that is none",
                        "[{\"canary\": [\"acme\"], \"soak\": \"2 h\"}, {\"rest\": true}]",
                        "distributions[0].waves[0].soak must be a duration such as PT2H"),
                waves(
                        "negative soak time",
                        "[{\"canary\": [\"acme\"], \"soak\": \"-PT2H\"}, {\"rest\": true}]",
                        "distributions[0].waves[0].soak must not be negative"),
                waves(
                        "unknown key of a wave",
                        "[{\"rest\": true, \"sleep\": 1}]",
                        "distributions[0].waves[0].sleep is not known"),
                changed(
                        "extensions is a text",
                        "\"space\":",
                        "\"extensions\": \"x\", \"space\":",
                        "distributions[0].extensions must be"),
                changed(
                        "extensions is empty",
                        "\"space\":",
                        "\"extensions\": [], \"space\":",
                        "distributions[0].extensions must not be empty"),
                changed(
                        "themes is a text",
                        "\"space\":",
                        "\"themes\": \"x\", \"space\":",
                        "distributions[0].themes must be"),
                changed(
                        "themes is empty",
                        "\"space\":",
                        "\"themes\": [], \"space\":",
                        "distributions[0].themes must not be empty"),
                changed(
                        "releases kept nowhere",
                        "\"ledger\":",
                        "\"keepReleases\": {}, \"ledger\":",
                        "keepReleases.folder is missing"),
                changed(
                        "no releases kept",
                        "\"ledger\":",
                        "\"keepReleases\": {\"folder\": \"kept\", \"last\": 0}, \"ledger\":",
                        "keepReleases.last must be at least 1, not 0"),
                changed(
                        "no room for releases",
                        "\"ledger\":",
                        "\"keepReleases\": {\"folder\": \"kept\", \"maxMegabytes\": 0}, \"ledger\":",
                        "keepReleases.maxMegabytes must be at least 1, not 0"),
                changed(
                        "unknown key of kept releases",
                        "\"ledger\":",
                        "\"keepReleases\": {\"folder\": \"kept\", \"lst\": 3}, \"ledger\":",
                        "keepReleases.lst is not known"),
                changed(
                        "kept releases are a text",
                        "\"ledger\":",
                        "\"keepReleases\": \"kept\", \"ledger\":",
                        "keepReleases must be"),
                changed("no concurrency", "\"concurrency\": 16", "\"concurrency\": 0", "concurrency must be from 1"),
                changed(
                        "concurrency is a text",
                        "\"concurrency\": 16",
                        "\"concurrency\": \"many\"",
                        "concurrency must be a whole number"),
                changed(
                        "concurrency is a fraction",
                        "\"concurrency\": 16",
                        "\"concurrency\": 1.5",
                        "concurrency must be a whole number"),
                changed(
                        "ledger is something else",
                        "jdbc:h2:file:./ledger",
                        "jdbc:mysql://db/ledger",
                        "ledger must be an H2 database"),
                changed(
                        "nobody serves there",
                        "(\"site\": \\{\\s*\"url\": \")[^\"]*",
                        "$1https://localhost:1",
                        "localhost"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void plan_badConfiguration_saysWhatAndWhereInOneLine(String name, String from, String to, String expected)
            throws IOException {
        String acme = sandbox.tenant("acme").url().toString();
        String config = from.isEmpty() ? to : good.replaceFirst(from, to.replace("ACME_URL", acme));
        assertThat(config).as("the mistake was made").isNotEqualTo(good);
        Path file = Files.writeString(folder.resolve("bad.json"), config);

        assertOneLine(ProgramRun.of("plan", "--config", file.toString()), expected);
    }

    @Test
    void plan_fileThatIsNotThere_saysSo() {
        assertOneLine(
                ProgramRun.of("plan", "--config", folder.resolve("none.json").toString()), "there is no such file");
        assertOneLine(ProgramRun.of("plan", "--config", folder.toString()), "cannot be read");
    }

    @Test
    void distribute_keyIsNoKey_makesNoLedger() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), good.replace("client_key.pem", "text.pem"));

        assertOneLine(ProgramRun.of("distribute", "--config", file.toString()), "text.pem");

        assertThat(folder.resolve("ledger.mv.db")).doesNotExist();
    }

    private static void assertOneLine(ProgramRun run, String expected) {
        run.assertOneLineOfError(expected);
        assertThat(run.err()).doesNotContain(sandbox.cloudClientSecret(), "PRIVATE KEY");
    }

    private static Arguments whole(String name, String content, String expected) {
        return Arguments.of(name, "", content, expected);
    }

    private static Arguments waves(String name, String waves, String expected) {
        return changed(name, "\"space\":", "\"waves\": " + waves + ", \"space\":", expected);
    }

    private static Arguments changed(String name, String from, String to, String expected) {
        return Arguments.of(name, from, to, expected);
    }
}
