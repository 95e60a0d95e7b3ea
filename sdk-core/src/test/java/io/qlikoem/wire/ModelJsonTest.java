package io.qlikoem.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.squareup.moshi.JsonDataException;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelJsonTest {
    private static final String REQUIRED =
            "\"id\":\"1\",\"q-name\":\"Sales\",\"modifiedDate\":\"2026-11-23T12:00:00.000Z\","
                    + "\"fileSize\":9007199254740993,\"published\":true,\"status\":\"DONE\"";

    @Test
    void read_onlyWhatIsRequired_leavesTheRestEmpty() {
        Whole whole = read(REQUIRED);

        assertThat(whole.name()).isEqualTo("Sales");
        assertThat(whole.fileSize()).isEqualTo(9007199254740993L);
        assertThat(whole.publishTime()).isEmpty();
        assertThat(whole.tags()).isEmpty();
        assertThat(whole.counts()).isEmpty();
        assertThat(whole.limit()).isEqualTo(10);
        assertThat(whole.label()).isEqualTo("Sales (1)");
    }

    @Test
    void read_nullForOptionalListMapAndDefault_isAsAbsent() {
        Whole whole = read(REQUIRED + ",\"owner\":null,\"tags\":null,\"counts\":null,\"limit\":null,\"code\":null");

        assertThat(whole).isEqualTo(read(REQUIRED));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                arguments("absent", "{\"q-name\":\"x\"}", "Whole at $: ", "id"),
                arguments("null", "{\"id\":null}", "Whole at $: ", "id"),
                arguments(
                        "empty date",
                        "{" + REQUIRED.replace("2026-11-23T12:00:00.000Z", "") + "}",
                        "Whole at $: ",
                        "modifiedDate"),
                arguments("nested", "{" + REQUIRED + ",\"tags\":[{\"id\":\"a\"},{}]}", "Item at $.tags[1]: ", "id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missing")
    void read_requiredMemberMissing_namesModelPathAndMember(String name, String json, String start, String member) {
        assertThatThrownBy(() -> QlikJson.read(json, Whole.class))
                .isInstanceOf(JsonDataException.class)
                .hasMessageStartingWith(start)
                .hasMessageContaining(member);
    }

    @Test
    void read_wrongType_namesThePath() {
        assertThatThrownBy(() -> QlikJson.read("{" + REQUIRED.replace("true", "\"yes\"") + "}", Whole.class))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$.published");
    }

    @Test
    void write_unknownMembers_areByteExact() {
        String unknown = "\"big\":9007199254740993,\"deep\":{\"a\":[1, 2.0,{\"b\":null}]},\"none\":null,\"price\":2.50";

        String written = QlikJson.write(read(REQUIRED + "," + unknown), Whole.class);

        assertThat(written).contains(unknown).contains("\"fileSize\":9007199254740993");
    }

    @Test
    void read_unknownMemberOfAPlainModel_isIgnored() {
        Item item = QlikJson.read("{\"id\":\"a\",\"new\":{\"x\":[1]}}", Item.class);

        assertThat(QlikJson.write(item, Item.class)).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void write_unknownEnumValues_areGivenBackAsTheyCame() {
        String json = REQUIRED.replace("\"DONE\"", "\"paused\"") + ",\"code\":42";

        Whole whole = read(json);

        assertThat(whole.status()).isEqualTo(Status.UNKNOWN);
        assertThat(whole.code()).contains(Code.UNKNOWN);
        assertThat(QlikJson.write(whole, Whole.class))
                .contains("\"status\":\"paused\"")
                .contains("\"code\":42");
    }

    @Test
    void write_enumSetAfterReading_winsOverWhatCame() {
        Whole whole = read(REQUIRED.replace("\"DONE\"", "\"paused\""));

        Whole changed = Whole.builder().from(whole).status(Status.IN_PROGRESS).build();

        assertThat(QlikJson.write(changed, Whole.class))
                .contains("\"status\":\"in-progress\"")
                .doesNotContain("paused");
    }

    @Test
    void write_unknownEnumThatNeverCame_isRefused() {
        Whole whole =
                Whole.builder().from(read(REQUIRED)).status(Status.UNKNOWN).build();

        assertThatThrownBy(() -> QlikJson.write(whole, Whole.class))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("Status.UNKNOWN at $.status");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"in-progress\"', IN_PROGRESS",
        "'\"IN_PROGRESS\"', IN_PROGRESS",
        "'\"inProgress\"', IN_PROGRESS",
        "'\"done\"', DONE",
        "'\"\"', UNKNOWN",
        "7, UNKNOWN",
        "true, UNKNOWN"
    })
    void read_namedEnum_isLenient(String json, Status expected) {
        assertThat(QlikJson.read(json, Status.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "7, FINISHED_SUCCESS",
        "'\"7\"', FINISHED_SUCCESS",
        "'\"FinishedSuccess\"', FINISHED_SUCCESS",
        "99, UNKNOWN",
        "-1, UNKNOWN"
    })
    void read_codedEnum_takesNumbersAndNames(String json, Code expected) {
        assertThat(QlikJson.read(json, Code.class)).isEqualTo(expected);
    }

    @Test
    void write_codedEnum_isItsNumber() {
        assertThat(QlikJson.write(Code.FINISHED_SUCCESS, Code.class)).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:00.000Z, 2026-11-23T12:00:00Z",
        "2026-11-23T12:00:00Z, 2026-11-23T12:00:00Z",
        "2026-11-23T12:00:00.123456Z, 2026-11-23T12:00:00.123456Z",
        "2026-11-23T14:00:00+02:00, 2026-11-23T12:00:00Z",
        "2026-11-23T14:00:00+0200, 2026-11-23T12:00:00Z",
        "2026-11-23T12:00:00.5, 2026-11-23T12:00:00.500Z",
        "9999-12-30T23:59:59.999Z, 9999-12-30T23:59:59.999Z",
        "2026-11-30, 2026-11-30T00:00:00Z"
    })
    void read_date_inAnyForm(String text, Instant expected) {
        assertThat(read(REQUIRED + ",\"publishTime\":\"" + text + "\"").publishTime())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1753-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z"})
    void read_optionalDateThatMeansNever_isEmpty(String text) {
        assertThat(read(REQUIRED + ",\"publishTime\":\"" + text + "\"").publishTime())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "24/11/2026"})
    void read_notADate_namesPathAndText(String text) {
        assertThatThrownBy(() -> read(REQUIRED + ",\"publishTime\":\"" + text + "\""))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$.publishTime: " + text);
    }

    @Test
    void write_date_hasThreeDecimalsAsTheSiteSendsThem() {
        String written = QlikJson.write(read(REQUIRED), Whole.class);

        assertThat(written).contains("\"modifiedDate\":\"2026-11-23T12:00:00.000Z\"");
    }

    @Test
    void write_emptyMembers_omitsOptionalsAndMarkedListsOnly() {
        String written = QlikJson.write(read(REQUIRED), Whole.class);

        assertThat(written).contains("\"tags\":[]").doesNotContain("notes").doesNotContain("owner");
    }

    @Test
    void write_secret_isSentButNotPrinted() {
        Whole whole =
                Whole.builder().from(read(REQUIRED)).key(Secret.of("s3cret")).build();

        assertThat(QlikJson.write(whole, Whole.class)).contains("\"key\":\"s3cret\"");
        assertThat(whole.toString()).doesNotContain("s3cret").contains("***");
    }

    @Test
    void toString_unknownMembers_areNotPrinted() {
        assertThat(read(REQUIRED + ",\"apiToken\":\"s3cret\"").toString()).doesNotContain("s3cret");
    }

    @Test
    void read_packagePrivateModel_works() {
        Inner inner = QlikJson.read("{\"items\":[{\"id\":\"a\"},null]}", Inner.class);

        assertThat(inner.items()).containsExactly(Item.of("a"));
    }

    @Test
    void write_byTheValuesOwnClass_isTheModel() {
        Item item = Item.of("a");

        assertThat(QlikJson.moshi().<Object>adapter(item.getClass()).toJson(item))
                .isEqualTo("{\"id\":\"a\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "1 2", "{\"a\":}"})
    void rawJson_notOneValue_isRefused(String json) {
        assertThatThrownBy(() -> RawJson.of(json)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Whole read(String members) {
        return QlikJson.read("{" + members + "}", Whole.class);
    }
}
