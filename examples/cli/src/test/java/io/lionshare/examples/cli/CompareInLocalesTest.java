package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The locale is that of all tests, so no other test runs at the same time. */
@Isolated
class CompareInLocalesTest {
    @Test
    @DisplayName("The output is the same at every run and in every locale")
    void sameEverywhere() {
        String english = Run.of().out();
        assertThat(Run.of().out()).isEqualTo(english);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG", "hi-IN-u-nu-deva", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Run.of().out()).as(tag).isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
