package io.qlikoem.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/troubleshooting.md knows every message: one that is added or changed without a line there fails here. */
class TroubleshootingPageTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = PROJECT.resolve("docs/troubleshooting.md");
    private static final List<Path> SOURCES = Stream.of(
                    "sdk-core", "sdk-onprem", "sdk-cloud", "sdk-cluster", "sdk-examples")
            .map(module -> PROJECT.resolve(module).resolve("src/main/java"))
            .toList();
    private static final Map<String, Integer> MESSAGES = Map.of(
            "?.wrong/2", 1, // of a node of the configuration, which puts file and path before it
            "JsonNode.wrong/2", 1,
            "QlikConfigurationException", 1,
            "ConfigException", 0,
            "DeliveryProblem", 1,
            "DeliveryProblem.passing", 1,
            "Blocker", 0,
            "Finding", 2,
            "LedgerException", 0,
            "ContentStoreException", 0);
    private static final Map<String, Integer> TYPES = Map.of("DeliveryProblem", 0, "DeliveryProblem.passing", 0);
    private static final Predicate<String> SAYS_SOMETHING =
            Pattern.compile("\\p{L}").asPredicate();
    private static final Pattern WRONG_KIND =
            Pattern.compile("^(must be (?:a list|a text|a whole number|an object|true or false), not ).+");
    private static final Pattern ROW = Pattern.compile("^\\| `(.+?)` \\|", Pattern.MULTILINE);
    private static final Set<String> MESSAGES_GIVEN = messages();
    private static final Set<String> TYPES_GIVEN =
            MessageTemplates.of(SOURCES, TYPES).keySet();

    @Test
    void page_ofEachMessageInTheSources_hasALine() throws IOException {
        Set<String> messages = new TreeSet<>(MESSAGES_GIVEN);
        messages.removeIf(message -> !SAYS_SOMETHING.test(message)); // what another error says

        assertThat(messages).hasSizeGreaterThan(100);
        List<String> rows = rows();
        assertThat(messages)
                .as("messages without a line in docs/troubleshooting.md")
                .filteredOn(message -> !rows.contains(message))
                .isEmpty();
    }

    @Test
    void page_ofEachLine_isAboutAMessageThatThereIs() throws IOException {
        List<String> exceptions = exceptions();

        assertThat(rows())
                .as("lines of docs/troubleshooting.md that no source gives any more")
                .filteredOn(row -> !MESSAGES_GIVEN.contains(row)
                        && !TYPES_GIVEN.contains(row)
                        && !exceptions.contains(row)
                        && !exceptions.contains(row + "Exception"))
                .isEmpty();
    }

    @Test
    void page_ofEachTypeInAReport_hasALine() throws IOException {
        Set<String> types = new TreeSet<>(TYPES_GIVEN);
        types.remove(MessageTemplates.VARIES);

        assertThat(types).contains("WrongTenant", "AppGone");
        assertThat(rows()).containsAll(types);
    }

    @Test
    void page_ofEachExceptionThatIsThrown_hasALine() throws IOException {
        assertThat(exceptions()).contains("RateLimitedException", "PlanBlockedException");
        assertThat(rows()).containsAll(exceptions());
    }

    /** One line for each kind of value that is wanted, whatever stands there instead. */
    private static Set<String> messages() {
        return MessageTemplates.of(SOURCES, MESSAGES).keySet().stream()
                .map(message -> WRONG_KIND.matcher(message).replaceFirst("$1" + MessageTemplates.VARIES))
                .collect(Collectors.toSet());
    }

    private static List<String> exceptions() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.qlikoem").stream()
                        .filter(type -> type.isAssignableTo(Throwable.class))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().startsWith("io.qlikoem.sandbox"))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1).replace("\\|", "|"))
                .toList();
    }
}
