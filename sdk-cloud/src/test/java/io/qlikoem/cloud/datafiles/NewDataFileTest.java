package io.qlikoem.cloud.datafiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewDataFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a<b.csv", "a>b", "a\"b", "lib://x.csv", "a|b", "a?", "*.csv"})
    void build_nameThatTheVendorRefuses_isRefusedFirst(String name) {
        assertThatThrownBy(() -> NewDataFile.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank or hold < > \" : | ? * but was " + name);
    }

    @Test
    void build_nameWithFolders_isTaken() {
        assertThat(NewDataFile.named("2026/Aufträge 1.csv").name()).isEqualTo("2026/Aufträge 1.csv");
    }

    @Test
    void build_twoSources_areRefused() {
        NewDataFile.Builder both =
                NewDataFile.builder().name("a.csv").sourceId("f1").tempContentFileId("t1");

        assertThatThrownBy(both::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sourceId and tempContentFileId");
    }
}
