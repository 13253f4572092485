package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void whatIsInvisibleIsShownAsASign() {
        assertThat(PrintableText.text("\u001B[2J \r \u007F \u009B \uD800 \uFFFE"))
                .isEqualTo("\u241B[2J \u240D \u2421 \uFFFD \uFFFD \uFFFD");
        assertThat(PrintableText.text("a\u202Eb\u2066c")).isEqualTo("a[U+202E]b[U+2066]c");
    }

    @Test
    void whatIsVisibleStays() {
        String text = "Österreich, 5 €\n\tMaybe 'São Tomé'? \uD83C\uDDEB\uD83C\uDDF7";
        assertThat(PrintableText.text(text)).isEqualTo(text);
    }

    @Test
    void aValueOfAMillionCharactersIsCutInItsMessage() {
        assertThat(PrintableText.value("a\nb")).isEqualTo("a b");
        assertThat(PrintableText.value("x".repeat(100))).isEqualTo("x".repeat(100));
        assertThat(PrintableText.value("x".repeat(1_000_000))).isEqualTo("x".repeat(100) + "… [1000000 characters]");
        assertThat(PrintableText.value("x".repeat(99) + "\uD83C\uDDEB\uD83C\uDDF7"))
                .as("no character is cut in two")
                .isEqualTo("x".repeat(99) + "… [103 characters]");
    }

    @Test
    void anEndlessWordOrLineOfAMessageIsCutAndTheRestStays() {
        String word = "y".repeat(1_000_000);
        assertThat(PrintableText.message("total of " + word + " must be >= 0\nMaybe 1"))
                .isEqualTo("total of " + "y".repeat(100) + "… [1000000 characters] must be >= 0\nMaybe 1");
        assertThat(PrintableText.message("y ".repeat(500_000) + "\nMaybe 1"))
                .isEqualTo("y ".repeat(2500) + "… [1000000 characters]\nMaybe 1");
        assertThat(PrintableText.message("a usual message\nMaybe 1")).isEqualTo("a usual message\nMaybe 1");
    }
}
