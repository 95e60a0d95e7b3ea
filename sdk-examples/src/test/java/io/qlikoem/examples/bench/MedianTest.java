package io.qlikoem.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void of_evenNumberOfFigures_isHalfWayBetweenTheTwoInTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
    }

    @Test
    void of_oddNumberOfFigures_isTheOneInTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
    }
}
