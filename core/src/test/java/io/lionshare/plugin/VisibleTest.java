package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatNobodySeesIsShownAsASign() {
        assertThat(Visible.text("\u001B[2J \r \u007F \u009B \uD800 \uFFFE"))
                .isEqualTo("\u241B[2J \u240D \u2421 \uFFFD \uFFFD \uFFFD");
        assertThat(Visible.text("a\u202Eb\u2066c")).isEqualTo("a[U+202E]b[U+2066]c");
    }

    @Test
    void whatEverybodySeesStays() {
        String text = "Österreich, 5 €\n\tMaybe 'São Tomé'? \uD83C\uDDEB\uD83C\uDDF7";
        assertThat(Visible.text(text)).isEqualTo(text);
    }
}
