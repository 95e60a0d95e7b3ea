package io.qlikoem.onprem.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.json.QlikJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleActionTest {
    @Test
    void bits_ofSeveralActions_areTheirSum() {
        assertThat(RuleAction.bits(RuleAction.READ, RuleAction.EXPORT, RuleAction.READ))
                .isEqualTo(18);
        assertThat(RuleAction.bits()).isZero();
    }

    @ParameterizedTest
    @EnumSource(RuleAction.class)
    void of_oneBit_isOneAction(RuleAction action) {
        assertThat(Long.bitCount(action.bit())).isEqualTo(1);
        assertThat(RuleAction.of(action.bit())).containsExactly(action);
    }

    @Test
    void of_allBits_isEveryActionAndNothingElse() {
        assertThat(RuleAction.of(4_294_967_295L)).containsExactly(RuleAction.values());
        assertThat(RuleAction.of(1L << 20)).isEmpty();
    }

    @Test
    void write_ofANewRule_saysWhatADistributionPolicyNeeds() {
        NewSystemRule rule =
                NewSystemRule.allowing("To the cloud", "App_*", "((resource.@Cloud=\"yes\"))", RuleAction.DISTRIBUTE);

        assertThat(QlikJson.write(rule, NewSystemRule.class))
                .isEqualTo("{\"actions\":1024,\"category\":\"Security\",\"disabled\":false,\"name\":\"To the cloud\","
                        + "\"resourceFilter\":\"App_*\",\"rule\":\"((resource.@Cloud=\\\"yes\\\"))\",\"ruleContext\":0,"
                        + "\"type\":\"Custom\"}");
    }

    @Test
    void read_ofARuleOfAnUnknownKind_keepsWhatItWas() {
        String json = "{\"id\":\"r1\",\"name\":\"n\",\"resourceFilter\":\"*\",\"actions\":2,\"category\":\"Quota\","
                + "\"ruleContext\":9}";

        SystemRule rule = QlikJson.read(json, SystemRule.class);

        assertThat(rule.category()).contains(RuleCategory.UNKNOWN);
        assertThat(rule.ruleContext()).isEqualTo(RuleContext.UNKNOWN);
        assertThat(QlikJson.write(rule, SystemRule.class)).contains("\"category\":\"Quota\"", "\"ruleContext\":9");
    }
}
