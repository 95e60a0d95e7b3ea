package io.qlikoem.sandbox.internal.site.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    private static final Map<String, @Nullable Object> APP = Json.object(
            "id",
            "931d847e-b36a-4511-9547-6cc0f46b1b9c",
            "name",
            "Sales Q1'25 (north)",
            "published",
            true,
            "fileSize",
            1048576L,
            "lastReloadTime",
            "2020-10-21T12:40:00.500Z",
            "description",
            "",
            "owner",
            Json.object("userId", "jane", "userDirectory", "ACME"),
            "stream",
            Json.object("id", "387f4d65-c171-4120-9db0-3cd537b469a8", "name", "Dashboards"),
            "targetApp",
            null,
            "tags",
            List.of(Json.object("name", "oem"), Json.object("name", "cloud")),
            "customProperties",
            List.of(
                    Json.object("value", "acme", "definition", Json.object("name", "CloudTenant")),
                    Json.object("value", "yes", "definition", Json.object("name", "Distribute"))));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name eq 'sales q1\\'25 (NORTH)'                                | true
            NAME sw 'sales'                                                | true
            name ew '(north)'                                              | true
            name so 'q1'                                                   | true
            name so 'south'                                                | false
            name ne 'other'                                                | true
            published eq true                                              | true
            published eq False                                             | false
            id eq 931D847E-b36a-4511-9547-6cc0f46b1b9c                     | true
            id eq '931d847e-b36a-4511-9547-6cc0f46b1b9c'                   | true
            fileSize gt 1000                                               | true
            fileSize le 1048575                                            | false
            lastReloadTime gt '2020-10-21T12:40:00.499Z'                   | true
            lastReloadTime ge '2020-10-21T12:40:00.500Z'                   | true
            lastReloadTime lt '2020/10/21 13:00:00'                        | true
            lastReloadTime gt '2020-10-22'                                 | false
            lastReloadTime ne '1753-01-01T00:00:00.000Z'                   | true
            owner.userId eq 'Jane'                                         | true
            stream.name so 'board'                                         | true
            stream eq null                                                 | false
            targetApp eq null                                              | true
            targetApp.name eq null                                         | true
            tags.name eq 'cloud'                                           | true
            tags.name eq 'other'                                           | false
            customProperties.value ne null                                 | true
            customProperties.definition.name eq 'CloudTenant' and customProperties.value eq 'yes' | true
            customProperties.definition.name eq 'Missing' and customProperties.value eq 'yes'     | false
            name eq 'x' or (published eq true and fileSize gt 5)           | true
            (name eq 'x' or published eq true) and fileSize lt 5           | false
            name eq 'x' or published eq true and fileSize lt 5             | false
            ((published eq true))                                          | true
            """)
    void test_filterOfTheGrammar_holdsAsTheSiteSays(String filter, boolean expected) {
        assertThat(Filter.parse(filter).test(APP)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name eq 'Q1''25'",
                "name eq \"Sales\"",
                "name eq Sales",
                "name eq",
                "name",
                "name like 'x'",
                "name gt 'a'",
                "id lt 931d847e-b36a-4511-9547-6cc0f46b1b9c",
                "nosuch eq 'x'",
                "owner.nosuch eq 'x'",
                "name eq 'open",
                "(name eq 'x'",
                "name eq 'x')",
                "not name eq 'x'",
                "name eq 'x' published eq true",
                "published eq 'perhaps'",
                "fileSize gt 'many'",
                "lastReloadTime gt 'yesterday'",
                "@CloudTenant eq 'acme'"
            })
    void test_filterOutsideTheGrammar_isRefusedWithTheSitesText(String filter) {
        assertThatThrownBy(() -> Filter.parse(filter).test(APP))
                .isInstanceOf(FilterException.class)
                .hasMessage("Cannot parse the expression: " + filter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "name eq 'x' or ()"})
    void parse_emptyGroup_isAnInvalidExpression(String filter) {
        assertThatThrownBy(() -> Filter.parse(filter)).hasMessage("Invalid expression");
    }
}
