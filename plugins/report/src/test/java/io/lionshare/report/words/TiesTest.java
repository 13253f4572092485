package io.lionshare.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TiesTest {
    @Test
    @DisplayName("All that are equal at the top are found, in the order given")
    void largest() {
        assertThat(Ties.largest(List.of("bb", "a", "cc", "d"), Comparator.comparing(String::length)))
                .containsExactly("bb", "cc");
    }

    @Test
    @DisplayName("Up to three names stand in a sentence, then the number of the others")
    void names() {
        assertThat(Ties.names(List.of("Anna"))).isEqualTo("Anna");
        assertThat(Ties.names(List.of("Anna", "Bert"))).isEqualTo("Anna and Bert");
        assertThat(Ties.names(List.of("Anna", "Bert", "Cleo"))).isEqualTo("Anna, Bert and Cleo");
        assertThat(Ties.alternatives(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c or 1 other");
        assertThat(Ties.names(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c and 2 others");
    }
}
