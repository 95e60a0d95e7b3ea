package io.qlikoem.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimestampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T06:00:00.123Z",
                "2026-11-23T06:00:00Z",
                "1753-01-01T00:00:00.000Z",
                "2022-06-02T13:51:58.503123Z",
                "9999-12-28T23:59:59.999999999Z",
                "0001-01-01T00:00:00.000Z"
            })
    void parse_usualForm_isWhatTheJdkReads(String text) {
        assertThat(UtcTimestamp.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-23",
                "2026-11-23T06:00:00.123",
                "2026-11-23T06:00:00.Z",
                "2026-11-23T06:00:00.12x3Z",
                "2026-11-23T06:00:00,123Z",
                "2026-13-23T06:00:00.123Z",
                "2026-02-30T06:00:00.123Z",
                "2026-11-23T24:00:00.000Z",
                "2026-11-23T06:00:00.1234567890Z",
                "2026-11-23T06:00:00.123+00:00",
                "6/7/2019 09:04:33 AM"
            })
    void parse_anythingElse_isLeftToTheJdk(String text) {
        assertThat(UtcTimestamp.parse(text)).isNull();
    }
}
