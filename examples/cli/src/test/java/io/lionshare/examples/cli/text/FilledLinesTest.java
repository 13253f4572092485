package io.lionshare.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilledLinesTest {
    @Test
    @DisplayName("Words are broken between lines, and a word that fits nowhere stays whole")
    void breaks() {
        FilledLines lines = new FilledLines(12);
        lines.add("- ", "  ", "one two three incomprehensible four");
        assertThat(lines.list()).containsExactly("- one two", "  three", "  incomprehensible", "  four");
    }

    @Test
    @DisplayName("A character takes one column, however many units of UTF-16 it has")
    void codePoints() {
        FilledLines lines = new FilledLines(5);
        lines.add("", "", "\uD83C\uDDEB \uD83C\uDDF7");
        assertThat(lines.list()).hasSize(1);
    }
}
