package io.qlikoem.onprem.query;

import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a name holds, the site reads exactly that name and nothing beyond it. */
class HostileValuesTest {
    private static final String[] PIECES = {
        "'", "\"", "\\", "#", "&", "+", "%", "%27", "%5C", ";", "=", "?", "/", "(", ")", "''", "\\'", " or ", " eq ",
        "null", " ", "\t", "\n", "\u0000", "a", "ß", "Ω", "漢", "😀", "\u202e", "{", "}", "@", "$", "*"
    };

    private static MockSite site;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> values() {
        Random random = new Random(20_251);
        Stream<String> mixed = Stream.generate(() -> random.ints(1 + random.nextInt(8), 0, PIECES.length)
                        .mapToObj(i -> PIECES[i])
                        .collect(Collectors.joining()))
                .limit(120);
        return Stream.concat(
                Stream.concat(Arrays.stream(PIECES), mixed),
                Stream.of(
                        "",
                        "' or name ne '",
                        "\\' or 1 eq 1 or name eq '",
                        "x') or (id ne '",
                        "O'Neil & Söhne #1 100%+"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void filter_withAnyValue_reachesTheSiteAsThatValueOnly(String value) throws Exception {
        site.answering(Answers.json(200, "{\"value\": 0}"));
        QrsFilter filter =
                QrsFilter.customProperty(value, value).and(where("name").isOneOf(List.of(value, value)));

        site.client().apps().count(filter);

        RecordedRequest request = site.request();
        assertThat(request.getUrl().queryParameterNames()).containsExactlyInAnyOrder("filter", "xrfkey");
        assertThat(request.getUrl().encodedQuery()).doesNotContain("'", "#", "+", " ");
        Reader reader = new Reader(request.getUrl().queryParameter("filter"));
        reader.skip("customProperties.definition.name eq ");
        assertThat(reader.text()).isEqualTo(value);
        reader.skip(" and customProperties.value eq ");
        assertThat(reader.text()).isEqualTo(value);
        reader.skip(" and (name eq ");
        assertThat(reader.text()).isEqualTo(value);
        reader.skip(" or name eq ");
        assertThat(reader.text()).isEqualTo(value);
        assertThat(reader.rest).isEqualTo(")");
    }

    /** Reads as a site does: a text stands in single quotes, in which a backslash takes the next character as it is. */
    private static final class Reader {
        private String rest;

        Reader(String expression) {
            rest = expression;
        }

        void skip(String expected) {
            assertThat(rest).startsWith(expected);
            rest = rest.substring(expected.length());
        }

        String text() {
            skip("'");
            StringBuilder text = new StringBuilder();
            int at = 0;
            while (rest.charAt(at) != '\'') {
                at += rest.charAt(at) == '\\' ? 1 : 0;
                text.append(rest.charAt(at));
                at++;
            }
            rest = rest.substring(at + 1);
            return text.toString();
        }
    }
}
