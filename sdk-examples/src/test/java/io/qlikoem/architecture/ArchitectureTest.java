package io.qlikoem.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the modules, and what no module may do. docs/architecture.md draws them. */
class ArchitectureTest {
    private static final String[] CORE = {
        "io.qlikoem.error..",
        "io.qlikoem.json..",
        "io.qlikoem.http..",
        "io.qlikoem.paging..",
        "io.qlikoem.distribution.."
    };
    private static final String ONPREM = "io.qlikoem.onprem..";
    private static final String CLOUD = "io.qlikoem.cloud..";
    private static final String SANDBOX = "io.qlikoem.sandbox..";
    private static final String CLUSTER = "io.qlikoem.cluster..";
    private static final String EXAMPLES = "io.qlikoem.examples..";

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.qlikoem");
    private final JavaClasses sdk = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "io.qlikoem.error",
                    "io.qlikoem.json",
                    "io.qlikoem.http",
                    "io.qlikoem.paging",
                    "io.qlikoem.distribution",
                    "io.qlikoem.onprem",
                    "io.qlikoem.cloud",
                    "io.qlikoem.sandbox",
                    "io.qlikoem.cluster");

    @TestFactory
    Stream<DynamicTest> arrowsBetweenModules() {
        return Stream.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(CORE)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ONPREM, CLOUD, SANDBOX, CLUSTER, EXAMPLES)
                                .as("core knows no client"),
                        noClasses()
                                .that()
                                .resideInAPackage(ONPREM)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(CLOUD, SANDBOX, CLUSTER, EXAMPLES)
                                .as("the site's client knows only core"),
                        noClasses()
                                .that()
                                .resideInAPackage(CLOUD)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ONPREM, SANDBOX, CLUSTER, EXAMPLES)
                                .as("the cloud's client knows only core"),
                        noClasses()
                                .that()
                                .resideInAPackage(SANDBOX)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        Stream.concat(Stream.of(CORE), Stream.of(ONPREM, CLOUD, CLUSTER, EXAMPLES))
                                                .toArray(String[]::new))
                                .as("the sandbox has its own view of the wire"),
                        noClasses()
                                .that()
                                .resideInAPackage(CLUSTER)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ONPREM, CLOUD, SANDBOX, EXAMPLES)
                                .as("the machines know only core"),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(SANDBOX)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("io.qlikoem.sandbox.internal..")
                                .as("what is internal stays in its module"))
                .map(rule -> test(rule, all));
    }

    @TestFactory
    Stream<DynamicTest> layersInside() {
        return Stream.of(
                        noClasses()
                                .that()
                                .resideInAPackage("io.qlikoem.distribution..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "retrofit2..",
                                        "okhttp3..",
                                        "okio..",
                                        "com.squareup.moshi..",
                                        "io.qlikoem.http..")
                                .as("the engine knows neither HTTP nor JSON"),
                        noClasses()
                                .that()
                                .resideInAnyPackage(ONPREM, CLOUD)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("io.qlikoem.distribution.ledger..")
                                .as("the adapters know nothing of the ledger"),
                        slices().matching("io.qlikoem.(*)..").should().beFreeOfCycles())
                .map(rule -> test(rule, sdk));
    }

    @TestFactory
    Stream<DynamicTest> whatAnEmbeddedLibraryDoesNotDo() {
        return Stream.of(
                        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.as("prints nothing"),
                        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.as("logs by slf4j only"),
                        noClasses()
                                .should()
                                .callMethod(System.class, "exit", int.class)
                                .as("never ends the process"),
                        noClasses()
                                .should()
                                .callMethod(System.class, "getenv", String.class)
                                .as("never reads the environment silently"))
                .map(rule -> test(rule, sdk));
    }

    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes));
    }
}
