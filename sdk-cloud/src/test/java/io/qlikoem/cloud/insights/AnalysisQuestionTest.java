package io.qlikoem.cloud.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.json.QlikJson;
import org.junit.jupiter.api.Test;

class AnalysisQuestionTest {
    @Test
    void of_text_sendsNothingElse() {
        assertThat(QlikJson.write(AnalysisQuestion.of("sales by region"))).isEqualTo("{\"text\":\"sales by region\"}");
    }

    @Test
    void build_nothingAsked_isRefused() {
        AnalysisQuestion.Builder empty = AnalysisQuestion.builder();

        assertThatThrownBy(empty::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void build_textAndFields_areRefused() {
        AnalysisQuestion.Builder both = AnalysisQuestion.builder().text("sales").addFields(AskedField.named("Sales"));

        assertThatThrownBy(both::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be given, or fields and items, but not both");
    }
}
