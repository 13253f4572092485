package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    @DisplayName("Words are filled up to the width, and one that is too long is broken where the line ends")
    void wrap() {
        assertThat(Words.wrap(" one  two three incomprehensible ", 9))
                .containsExactly("one two", "three", "incompreh", "ensible");
        assertThat(Words.wrap("", 9)).containsExactly("");
    }

    @Test
    @DisplayName("A name is cut before its id, which stays unless it takes most of the room")
    void cut() {
        assertThat(Words.cut("Netherlands (NLD)", 13)).isEqualTo("Nether… (NLD)");
        assertThat(Words.cut("Türkiye (TUR)", 13)).isEqualTo("Türkiye (TUR)");
        assertThat(Words.cut("The incomprehensible", 10)).isEqualTo("The incom…");
        assertThat(Words.cut("incomprehensible", 5)).isEqualTo("inco…");
    }

    @Test
    @DisplayName("A character beyond the basic plane takes one column and is never halved")
    void codePoints() {
        String lions = "\uD83E\uDD81".repeat(4);
        assertThat(Words.width(lions)).isEqualTo(4);
        assertThat(Words.wrap(lions, 3)).containsExactly("\uD83E\uDD81".repeat(3), "\uD83E\uDD81");
        assertThat(Words.cut(lions, 2)).isEqualTo("\uD83E\uDD81…");
    }
}
