package io.qlikoem.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * docs/operations.md is made of the interfaces themselves, so that it is never stale. Run with {@code -Ddocs.update=true} to
 * write it anew.
 */
class OperationsPageTest {
    private static final Path PAGE =
            Path.of("..", "docs", "operations.md").toAbsolutePath().normalize();

    @Test
    void operationsPage_isWhatTheInterfacesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/operations.md is stale; run this test with -Ddocs.update=true")
                .isEqualTo(page);
    }

    private static String page() {
        List<Operation> site = operations("io.qlikoem.onprem");
        List<Operation> cloud = operations("io.qlikoem.cloud");
        return """
                # Every typed operation

                Made of the interfaces by a test; do not edit. %d operations: %d of the site, %d of Qlik Cloud. Anything else: `raw()`
                ([calls](clients.md)). *Per minute* is the vendor's rate limit that the call counts against; *again* says whether it is sent again
                after a fault.

                """.formatted(site.size() + cloud.size(), site.size(), cloud.size())
                + section("Site: Qlik Sense Repository Service", site)
                + section("Qlik Cloud", cloud);
    }

    private static String section(String title, List<Operation> operations) {
        StringBuilder text = new StringBuilder("## " + title + "\n");
        Map<String, List<Operation>> byInterface =
                operations.stream().collect(Collectors.groupingBy(Operation::api, TreeMap::new, Collectors.toList()));
        byInterface.forEach((api, members) -> {
            text.append("\n### ").append(api).append("\n\n| method | call | per minute | again |\n|---|---|---|---|\n");
            members.stream()
                    .sorted(Comparator.comparing(Operation::name).thenComparing(Operation::call))
                    .forEach(operation -> text.append(operation.row()));
        });
        return text.append('\n').toString();
    }

    private static List<Operation> operations(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
                        .filter(JavaClass::isInterface)
                        .map(JavaClass::reflect)
                        .flatMap(api -> Arrays.stream(api.getDeclaredMethods()))
                        .map(OperationsPageTest::operation)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<Operation> operation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(OperationsPageTest::call)
                .flatMap(Optional::stream)
                .findFirst()
                .map(call -> new Operation(method, call));
    }

    private static Optional<String> call(Annotation annotation) {
        String name = annotation.annotationType().getSimpleName();
        if (annotation instanceof GET get) {
            return Optional.of(name + " " + get.value());
        } else if (annotation instanceof POST post) {
            return Optional.of(name + " " + post.value());
        } else if (annotation instanceof PUT put) {
            return Optional.of(name + " " + put.value());
        } else if (annotation instanceof PATCH patch) {
            return Optional.of(name + " " + patch.value());
        } else if (annotation instanceof DELETE delete) {
            return Optional.of(name + " " + delete.value());
        } else if (annotation instanceof HEAD head) {
            return Optional.of(name + " " + head.value());
        } else if (annotation instanceof OPTIONS options) {
            return Optional.of(name + " " + options.value());
        } else if (annotation instanceof HTTP http) {
            return Optional.of(http.method().toUpperCase(Locale.ROOT) + " " + http.path());
        }
        return Optional.empty();
    }

    private record Operation(Method method, String call) {
        String api() {
            return method.getDeclaringClass().getSimpleName();
        }

        String name() {
            return method.getName();
        }

        String row() {
            String path = call.endsWith(" ") ? call + "(address given by the server)" : call;
            RateTier tier = method.getAnnotation(RateTier.class);
            boolean again = method.isAnnotationPresent(Repeatable.class)
                    || call.startsWith("GET")
                    || call.startsWith("HEAD")
                    || call.startsWith("PUT")
                    || call.startsWith("DELETE");
            return "| `" + name() + "` | `" + path.strip().replace("|", "\\|") + "` | "
                    + (tier == null ? "-" : tier.value()) + " | " + (again ? "yes" : "no") + " |\n";
        }
    }
}
