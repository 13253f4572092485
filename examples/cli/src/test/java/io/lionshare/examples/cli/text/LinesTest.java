package io.lionshare.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    @DisplayName("Words are broken between lines, and a word that fits nowhere stays whole")
    void breaks() {
        Lines lines = new Lines(12);
        lines.add("- ", "  ", "one two three incomprehensible four");
        assertThat(lines.list()).containsExactly("- one two", "  three", "  incomprehensible", "  four");
    }

    @Test
    @DisplayName("A title is underlined, and stands after a blank line unless it comes first")
    void titles() {
        Lines lines = new Lines(20);
        lines.title("First");
        lines.title("Second");
        assertThat(lines.list()).containsExactly("First", "─────", "", "Second", "──────");
    }
}
