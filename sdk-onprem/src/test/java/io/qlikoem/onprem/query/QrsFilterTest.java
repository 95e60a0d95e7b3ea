package io.qlikoem.onprem.query;

import static io.qlikoem.onprem.query.QrsFilter.allOf;
import static io.qlikoem.onprem.query.QrsFilter.anyOf;
import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qlikoem.onprem.app.AppField;
import io.qlikoem.onprem.task.TaskExecutionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
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
                arguments(
                        where("id").isNot(UUID.fromString("931d847e-b36a-4511-9547-6cc0f46b1b9c")),
                        "id ne 931d847e-b36a-4511-9547-6cc0f46b1b9c"),
                arguments(where("status").isNot(7), "status ne 7"),
                arguments(where("status").is(TaskExecutionStatus.FINISHED_FAIL), "status eq 8"),
                arguments(where("status").isNot(TaskExecutionStatus.FINISHED_FAIL), "status ne 8"),
                arguments(where("fileSize").moreThan(10), "fileSize gt 10"),
                arguments(where("fileSize").lessThan(10), "fileSize lt 10"),
                arguments(
                        where("modifiedDate").after(Instant.parse("2020-10-21T12:40:00Z")),
                        "modifiedDate gt '2020-10-21T12:40:00.000Z'"),
                arguments(where("publishTime").everHappened(), "publishTime ne '1753-01-01T00:00:00.000Z'"),
                arguments(where("publishTime").neverHappened(), "publishTime eq '1753-01-01T00:00:00.000Z'"),
                arguments(where("stream").isAbsent(), "stream eq null"),
                arguments(where(AppField.STREAM_NAME).is("a"), "stream.name eq 'a'"),
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
    void is_ofAConstantThatNoSiteHas_isRefused() {
        assertThatThrownBy(() -> where("status").is(TaskExecutionStatus.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource(AppField.class)
    void where_ofAConstant_isAProperty(AppField field) {
        assertThat(where(field).isPresent()).hasToString(field.property() + " ne null");
    }

    @Test
    void inBatches_ofFewAlternatives_isOneFilter() {
        assertThat(QrsFilter.inBatches(List.of(A, B), C))
                .containsExactly(QrsFilter.expression("published eq true and (name eq 'a' or name eq 'b')"));
        assertThat(QrsFilter.inBatches(List.of(), C)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Ümlaut", "' & # + %"})
    void inBatches_ofManyAlternatives_losesNoneAndFitsIntoUrls(String text) {
        List<QrsFilter> alternatives = IntStream.range(0, 1_000)
                .mapToObj(i -> where("name").is(text.repeat(10) + i + "."))
                .toList();

        List<QrsFilter> batches = QrsFilter.inBatches(alternatives, C);

        assertThat(batches).hasSizeGreaterThan(1).allSatisfy(batch -> {
            HttpUrl url = HttpUrl.get("https://site/qrs/app/full")
                    .newBuilder()
                    .addQueryParameter("filter", batch.toString())
                    .build();
            assertThat(url.toString()).hasSizeLessThan(6_200);
            assertThat(batch.toString()).startsWith("published eq true and ");
        });
        String all = batches.toString();
        assertThat(alternatives).allSatisfy(each -> assertThat(all).contains(each.toString()));
    }

    @Test
    void allOf_ofNothing_isRefused() {
        assertThatThrownBy(QrsFilter::allOf).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(QrsFilter::anyOf).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrsFilter.expression(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
