package io.qlikoem.distribution.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0} to {1} at {2}")
    @CsvSource({
        // from, to, moment (UTC), end (UTC)
        "22:00, 06:00, 2026-11-25T20:59:59Z, ",
        "22:00, 06:00, 2026-11-25T21:00:00Z, 2026-11-26T05:00:00Z",
        "22:00, 06:00, 2026-11-26T04:59:59Z, 2026-11-26T05:00:00Z",
        "22:00, 06:00, 2026-11-26T05:00:00Z, ",
        "12:00, 13:00, 2026-11-25T11:30:00Z, 2026-11-25T12:00:00Z",
        "12:00, 13:00, 2026-11-25T12:00:00Z, ",
        // The clock goes forward on 29 March at 2:00: the night is an hour shorter.
        "22:00, 06:00, 2026-03-28T21:00:00Z, 2026-03-29T04:00:00Z",
        "02:30, 03:30, 2026-03-29T01:30:00Z, ",
        "01:00, 02:30, 2026-03-29T01:15:00Z, 2026-03-29T01:30:00Z",
        // It goes back on 25 October at 3:00: the hour from 2 to 3 comes twice and is quiet both times.
        "22:00, 06:00, 2026-10-24T20:00:00Z, 2026-10-25T05:00:00Z",
        "02:00, 02:30, 2026-10-25T00:10:00Z, 2026-10-25T01:30:00Z",
        "02:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        "02:00, 02:30, 2026-10-25T01:30:00Z, "
    })
    void endAfter_ofAMoment_isTheEndByTheClockOnTheWall(LocalTime from, LocalTime to, Instant moment, Instant end) {
        QuietHours hours = new QuietHours(from, to, BERLIN);

        assertThat(hours.endAfter(moment).orElse(null)).isEqualTo(end);
    }

    @Test
    void quietHours_ofNoTime_areRefused() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON, BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12:00");
    }
}
