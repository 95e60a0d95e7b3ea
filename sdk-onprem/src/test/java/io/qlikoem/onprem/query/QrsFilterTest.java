package io.qlikoem.onprem.query;

import static io.qlikoem.onprem.query.QrsFilter.allOf;
import static io.qlikoem.onprem.query.QrsFilter.anyOf;
import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrsFilterTest {
    private static final QrsFilter A = where("name").is("a");
    private static final QrsFilter B = where("name").is("b");
    private static final QrsFilter C = where("published").is(true);

    static Stream<Arguments> filters() {
        return Stream.of(
                arguments(where("name").is("Q1'25"), "name eq 'Q1\\'25'"),
                arguments(where("name").is("C:\\apps\\"), "name eq 'C:\\\\apps\\\\'"),
                arguments(where("name").is("\\'"), "name eq '\\\\\\''"),
                arguments(where("name").is("a' or name ne '"), "name eq 'a\\' or name ne \\''"),
                arguments(where("name").is("Umsätze & more #1"), "name eq 'Umsätze & more #1'"),
                arguments(where("name").isNot("a"), "name ne 'a'"),
                arguments(where("stream.name").contains("oem"), "stream.name so 'oem'"),
                arguments(where("name").startsWith("oem"), "name sw 'oem'"),
                arguments(where("name").endsWith("oem"), "name ew 'oem'"),
                arguments(
                        where("id").is(UUID.fromString("931d847e-b36a-4511-9547-6cc0f46b1b9c")),
                        "id eq 931d847e-b36a-4511-9547-6cc0f46b1b9c"),
                arguments(where("published").is(true), "published eq true"),
                arguments(where("status").is(7), "status eq 7"),
                arguments(where("fileSize").atLeast(10), "fileSize ge 10"),
                arguments(where("fileSize").atMost(10), "fileSize le 10"),
                arguments(
                        where("lastReloadTime").since(Instant.parse("2020-10-21T12:40:00Z")),
                        "lastReloadTime ge '2020-10-21T12:40:00.000Z'"),
                arguments(
                        where("lastReloadTime").before(Instant.parse("2020-10-21T12:40:00.123456Z")),
                        "lastReloadTime lt '2020-10-21T12:40:00.123Z'"),
                arguments(where("customProperties.value").isPresent(), "customProperties.value ne null"),
                arguments(
                        QrsFilter.customProperty("Env", "prod"),
                        "customProperties.definition.name eq 'Env' and customProperties.value eq 'prod'"),
                arguments(A.and(C), "name eq 'a' and published eq true"),
                arguments(anyOf(A, B).and(C), "(name eq 'a' or name eq 'b') and published eq true"),
                arguments(A.or(B.and(C)), "name eq 'a' or (name eq 'b' and published eq true)"),
                arguments(allOf(A, allOf(B, C)), "name eq 'a' and name eq 'b' and published eq true"),
                arguments(where("name").isOneOf(List.of("a")), "name eq 'a'"),
                arguments(allOf(A), "name eq 'a'"),
                arguments(
                        QrsFilter.expression("name eq 'a' or x eq 1").and(C),
                        "(name eq 'a' or x eq 1) and published eq true"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void toString_ofAnyFilter_isWhatTheSiteReads(QrsFilter filter, String expression) {
        assertThat(filter).hasToString(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "name eq 'a' or name", "name)", "a..b", ".a", "a.", "1a", "na me", "@Env"})
    void where_ofNoProperty_isRefused(String property) {
        assertThatThrownBy(() -> where(property))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + property + "'");
    }

    @Test
    void allOf_ofNothing_isRefused() {
        assertThatThrownBy(QrsFilter::allOf).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(QrsFilter::anyOf).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrsFilter.expression(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
