package io.qlikoem.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** The pages are part of the product: their code compiles, their links lead somewhere. */
class DocsTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)]+)\\)");

    private static final String SOURCES = compiledSources();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
            List<Path> pages =
                    new ArrayList<>(docs.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            pages.add(PROJECT.resolve("README.md"));
            pages.add(PROJECT.resolve("CONTRIBUTING.md"));
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaBlock_ofAPage_standsInCompiledSource(Path page) {
        assertThat(JAVA_BLOCK.matcher(read(page)).results().map(block -> block.group(1)))
                .as("code of " + page.getFileName() + " that stands in no source of sdk-examples")
                .filteredOn(block -> !SOURCES.contains(squeezed(block)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void link_ofAPage_leadsToAFileOrHeading(Path page) {
        List<String> links = LINK.matcher(withoutCode(read(page)))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();

        assertThat(links).allSatisfy(link -> {
            String[] parts = link.split("#", -1);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(target).exists();
            if (parts.length > 1) {
                assertThat(anchors(target)).contains(parts[1]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void externalLink_ofAPage_isHttps(Path page) {
        assertThat(LINK.matcher(withoutCode(read(page))).results().map(link -> link.group(1)))
                .filteredOn(link -> link.contains("://"))
                .allSatisfy(
                        link -> assertThat(URI.create(link)).hasScheme("https").hasNoUserInfo());
    }

    static Stream<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs/pictures"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void picture_ofThePages_isWellFormedAndDescribedAndShown(Path picture) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document svg = factory.newDocumentBuilder().parse(picture.toFile());
        String reference = "](pictures/" + picture.getFileName() + ")";

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        for (String element : List.of("title", "desc")) {
            assertThat(svg.getElementsByTagName(element).item(0))
                    .as(element)
                    .isNotNull()
                    .satisfies(node -> assertThat(node.getTextContent()).isNotBlank());
        }
        assertThat(pages().map(DocsTest::read)).as("pages that show it").anyMatch(page -> page.contains(reference));
    }

    private static List<String> anchors(Path page) {
        return withoutCode(read(page))
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String withoutCode(String page) {
        return page.replaceAll("(?s)```.*?```", "");
    }

    private static String compiledSources() {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("sdk-examples/src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DocsTest::read)
                    .map(DocsTest::squeezed)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the sources", e);
        }
    }

    /** Without comments, and without white space, which the formatter arranges by its own rules. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s//[^\n]*", "").replaceAll("\\s+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
