package io.qlikoem.cloud.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.json.Secret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
    // RFC 4231, test cases 1 and 2.
    private static final String CASE_1 = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    private static final String CASE_2 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void matches_vectorsOfTheStandard_isTrue() {
        assertThat(WebhookSignature.of(Secret.of("\u000b".repeat(20))).matches(bytes("Hi There"), CASE_1))
                .isTrue();
        assertThat(jefe().matches(bytes("what do ya want for nothing?"), CASE_2))
                .isTrue();
    }

    @Test
    void matches_bodyWithOneByteMore_isFalse() {
        assertThat(jefe().matches(bytes("what do ya want for nothing?\n"), CASE_2))
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "5bdcc146",
                "5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843",
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            })
    void matches_noOrOddSignature_isFalse(String signature) {
        assertThat(jefe().matches(bytes("what do ya want for nothing?"), signature))
                .isFalse();
    }

    @Test
    void toString_any_holdsNoSecret() {
        assertThat(jefe().toString()).doesNotContain("Jefe");
    }

    @Test
    void of_emptySecret_isRefused() {
        assertThatThrownBy(() -> WebhookSignature.of(Secret.of(""))).isInstanceOf(IllegalArgumentException.class);
    }

    private static WebhookSignature jefe() {
        return WebhookSignature.of(Secret.of("Jefe"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
